package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years and decades. */
final class YearRules {

  private static final Pattern DECADE = Pattern.compile("(1[0-9]|20)([0-9]0)'?s");
  private static final Pattern SHORT_DECADE = Pattern.compile("'?([2-9]0)'?s");
  private static final Set<String> BEFORE_SHORT =
      Set.of("in", "of", "since", "from", "until", "by", "to", "and", "summer", "winter");
  private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");
  private static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  /** What stands before a year even where a noun in the plural follows it: "the 2011 protests". */
  private static final Set<String> INTRODUCES =
      Set.of(
          "the", "in", "since", "a", "'s", "its", "their", "his", "her", "during", "until", "by");

  /** Behind these a number counts something, before those something is counted. */
  private static final Set<String> COUNTING =
      Set.of("about", "some", "than", "nearly", "almost", "over", "least", "roughly", "another");

  /** What there is of a year rather than a thousand of. */
  private static final Set<String> YEARLY =
      Set.of(
          "levels",
          "elections",
          "figures",
          "prices",
          "protests",
          "polls",
          "olympics",
          "games",
          "models",
          "data",
          "standards",
          "highs",
          "lows",
          "results",
          "attacks",
          "bombings",
          "sales",
          "accords",
          "talks",
          "revolutions",
          "uprisings",
          "wars",
          "floods",
          "riots",
          "killings",
          "sanctions",
          "budgets",
          "finals",
          "championships",
          "primaries");

  private static final int FIRST_YEARLY = 1900;

  private static final Set<String> MEASURES =
      Set.of("%", "percent", "km", "kg", "miles", "people", "men", "dollars", "euros", "troops");

  private static final Set<String> LABELS =
      Set.of("#", "no", "number", "section", "article", "page", "room", "route", "flight");

  private static final int OLDEST_COMMON = 1500;

  static final List<Rule> ALL =
      List.of(
          YearRules::year,
          YearRules::namedYear,
          YearRules::shortYear,
          YearRules::secondYear,
          YearRules::decade,
          YearRules::namedDecade);

  private YearRules() {}

  private static Rule.@Nullable Found year(Line line, int from) {
    int year = Names.year(line, from);
    return year == 0 || !isYear(line, from, year)
        ? null
        : Rule.Found.stated(from + 1, year, When.year(year));
  }

  /** "the year 2000". */
  private static Rule.@Nullable Found namedYear(Line line, int from) {
    int at = line.after(line.skip(from, "the"), "year");
    int year = at < 0 ? 0 : Names.year(line, at);
    return year == 0 ? null : Rule.Found.stated(at + 1, year, When.year(year));
  }

  /** "'98", where a year can stand. */
  private static Rule.@Nullable Found shortYear(Line line, int from) {
    int year = line.isAny(from - 1, BEFORE_SHORT) ? Names.shortYear(line, from) : 0;
    int end = line.is(from, "'") ? from + 2 : from + 1;
    return year == 0 ? null : Rule.Found.stated(end, year, When.year(year));
  }

  private static boolean isYear(Line line, int at, int year) {
    String before = line.word(at - 1);
    boolean isYearly = year >= FIRST_YEARLY && line.isAny(at + 1, YEARLY);
    boolean isCount =
        !(isYearly && !line.isAny(at - 1, COUNTING))
            && isCounted(line, at)
            && (!INTRODUCES.contains(before) || year < OLDEST_COMMON);
    boolean isMoney = line.tag(at - 1).equals("$") || LABELS.contains(before);
    boolean isName =
        line.tag(at - 1).equals("NNP")
            && line.isCapital(at - 1)
            && Names.month(line, at - 1) == null
            && !line.is(at - 2, "-");
    boolean isPart = line.is(at + 1, ":") && TWO_DIGITS.matcher(line.word(at + 2)).matches();
    boolean isDashed =
        line.is(at - 1, "-") && Names.year(line, at - 2) == 0 && line.is(at + 1, "-");
    boolean isClock = Zones.isOne(line.word(at + 1));
    return !isCount && !isMoney && !isName && !isPart && !isDashed && !isClock;
  }

  private static boolean isCounted(Line line, int at) {
    return line.tag(at + 1).equals("NNS")
        || Unit.of(line.word(at + 1)).isPresent()
        || line.isAny(at + 1, MEASURES)
        || (line.tag(at + 1).startsWith("JJ") && line.tag(at + 2).equals("NNS"))
        || line.isAny(at - 1, COUNTING);
  }

  /** "45" in "1939-45". */
  private static Rule.@Nullable Found secondYear(Line line, int from) {
    int first = line.is(from - 1, "-") || line.is(from - 1, "/") ? Names.year(line, from - 2) : 0;
    if (first == 0 || !TWO_DIGITS.matcher(line.word(from)).matches()) {
      return null;
    }
    int year = first / 100 * 100 + Integer.parseInt(line.word(from));
    return year <= first ? null : Rule.Found.stated(from + 1, year, When.year(year));
  }

  private static Rule.@Nullable Found decade(Line line, int from) {
    int at = line.skip(from, "the");
    if (!line.word(at).endsWith("s")) {
      return null;
    }
    Matcher full = DECADE.matcher(line.word(at));
    if (full.matches()) {
      int year = Integer.parseInt(full.group(1) + full.group(2));
      return Rule.Found.stated(at + 1, year, When.decade(year));
    }
    Matcher shortened = SHORT_DECADE.matcher(line.word(at));
    boolean isDecade = shortened.matches() && (at > from || line.word(at).startsWith("'"));
    return isDecade ? lately(at + 1, Integer.parseInt(shortened.group(1))) : null;
  }

  private static Rule.@Nullable Found namedDecade(Line line, int from) {
    int decade = line.is(from, "the") ? DECADES.indexOf(line.word(from + 1)) : -1;
    return decade < 0 ? null : lately(from + 2, decade * 10 + 20);
  }

  /** The last such decade that has begun. */
  private static Rule.Found lately(int end, int tens) {
    return Rule.Found.of(
        end,
        frame -> {
          LocalDate anchor = frame.anchor();
          if (anchor == null) {
            return When.loose(TimeExpression.Type.DATE, "XX" + tens / 10, Unit.DECADE);
          }
          int year = anchor.getYear() / 100 * 100 + tens;
          return When.decade(year > anchor.getYear() ? year - 100 : year);
        });
  }
}
