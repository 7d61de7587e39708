package org.dateline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Months, seasons, quarters and halves of years, with or without their year. */
final class PeriodRules {

  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in",
          "since",
          "by",
          "of",
          "during",
          "until",
          "till",
          "from",
          "through",
          "throughout",
          "late",
          "early",
          "mid",
          "last",
          "next",
          "this",
          "to",
          "and",
          "between",
          "before",
          "after",
          "for",
          "-",
          "or");

  private static final Pattern QUARTER = Pattern.compile("q([1-4])");
  private static final Map<String, Integer> PARTS = Map.of("quarter", 4, "half", 2);
  private static final Set<String> BEFORE_SEASON =
      Set.of(
          "in",
          "during",
          "by",
          "throughout",
          "until",
          "since",
          "the",
          "this",
          "that",
          "of",
          "and",
          "early",
          "late");

  static final List<Rule> ALL =
      List.of(
          PeriodRules::monthYear,
          PeriodRules::month,
          PeriodRules::season,
          PeriodRules::part,
          PeriodRules::shortQuarter);

  private PeriodRules() {}

  private static Rule.@Nullable Found monthYear(Line line, int from) {
    Month month = Names.month(line, from);
    int at = line.isAny(from + 1, Set.of(",", "of", "in")) ? from + 2 : from + 1;
    int year = month == null ? 0 : Names.year(line, at);
    return month == null || year == 0
        ? null
        : Rule.Found.stated(at + 1, year, When.month(YearMonth.of(year, month)));
  }

  private static Rule.@Nullable Found month(Line line, int from) {
    Month month = Names.month(line, from);
    boolean isPerson =
        line.tag(from + 1).equals("NNP")
            && line.isCapital(from + 1)
            && !line.isAny(from - 1, BEFORE_MONTH);
    if (month == null || isPerson || line.tag(from).startsWith("V")) {
      return null;
    }
    boolean isShort = line.word(from).length() < 4 && month != Month.MAY;
    boolean isWord =
        (month == Month.MAY || month == Month.MARCH)
            && !line.isAny(from - 1, BEFORE_MONTH)
            && !line.is(from + 1, "of");
    return isShort || isWord ? null : Rule.Found.of(from + 1, frame -> month(frame, month));
  }

  private static When month(Frame frame, Month month) {
    YearMonth in = Nearest.month(frame, month, 0);
    return in == null
        ? When.loose(
            TimeExpression.Type.DATE,
            String.format(Locale.ROOT, "XXXX-%02d", month.getValue()),
            Unit.MONTH)
        : When.month(in);
  }

  private static Rule.@Nullable Found season(Line line, int from) {
    int name = line.skip(from, "the");
    Optional<Season> season = Season.of(line.word(name));
    if (season.isEmpty() || line.tag(name).startsWith("V")) {
      return null;
    }
    int at = line.isAny(name + 1, Set.of(",", "of")) ? name + 2 : name + 1;
    int year = Names.year(line, at);
    if (year != 0) {
      return Rule.Found.stated(at + 1, year, When.season(season.get(), year));
    }
    boolean isSeason = line.isAny(name - 1, BEFORE_SEASON) && !line.is(name + 1, "of");
    return !isSeason || line.tag(name + 1).startsWith("N")
        ? null
        : Rule.Found.of(name + 1, frame -> season(frame, season.get()));
  }

  private static When season(Frame frame, Season season) {
    int year = Nearest.year(frame, Month.of(season.firstMonth()));
    return year == 0
        ? When.loose(TimeExpression.Type.DATE, "XXXX-" + season.code(), Unit.SEASON)
        : When.season(season, year);
  }

  /** "the third quarter of 2024", "second half". */
  private static Rule.@Nullable Found part(Line line, int from) {
    int first = line.skip(from, "the");
    int number = Names.ordinal(line, first);
    int noun = line.skip(first + 1, "-");
    Integer parts = PARTS.get(line.word(noun));
    if (parts == null || number == 0 || number > parts) {
      return null;
    }
    return part(line, noun + 1, parts, number);
  }

  private static Rule.@Nullable Found shortQuarter(Line line, int from) {
    Matcher quarter = QUARTER.matcher(line.word(from));
    return quarter.matches() ? part(line, from + 1, 4, Integer.parseInt(quarter.group(1))) : null;
  }

  private static Rule.@Nullable Found part(Line line, int end, int parts, int number) {
    int at = line.skip(line.skip(end, "of"), "in");
    int year = Names.year(line, at);
    if (year != 0) {
      return Rule.Found.stated(at + 1, year, part(parts, year, number));
    }
    int unit = line.skip(line.skip(line.skip(end, "of"), "the"), "this");
    boolean isOfYear = unit > end && line.is(unit, "year");
    if (parts == 2 && !isOfYear) {
      return null; // of a match, of the country
    }
    return Rule.Found.of(isOfYear ? unit + 1 : end, frame -> part(frame, parts, number));
  }

  private static When part(Frame frame, int parts, int number) {
    LocalDate anchor = frame.anchor();
    if (anchor == null) {
      return When.loose(
          TimeExpression.Type.DATE, "XXXX-" + (parts == 4 ? "Q" : "H") + number, Unit.QUARTER);
    }
    When sameYear = part(parts, anchor.getYear(), number);
    boolean isAhead = sameYear.from() != null && sameYear.from().isAfter(anchor);
    return isAhead && frame.tense() == Tense.PAST
        ? part(parts, anchor.getYear() - 1, number)
        : sameYear;
  }

  private static When part(int parts, int year, int number) {
    return parts == 4 ? When.quarter(year, number) : When.half(year, number);
  }
}
