package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves of years, and the years of those who keep books: "the third quarter of 2024",
 * "Q2", "the first half of the year", "fiscal 2024".
 */
final class QuarterRules {

  private static final Pattern QUARTER = Pattern.compile("q([1-4])");
  private static final Pattern HALF = Pattern.compile("h([12])");
  private static final Pattern SHORT_FISCAL = Pattern.compile("fy'?((?:19|20)?[0-9]{2})");
  private static final Set<String> LAST_PARTS = Set.of("final", "last", "latter");
  private static final Map<String, Integer> FROM_NOW =
      Map.of("last", -1, "this", 0, "current", 0, "next", 1);
  private static final Map<String, Integer> PARTS = Map.of("quarter", 4, "half", 2);

  static final List<Rule> ALL =
      List.of(
          QuarterRules::part,
          QuarterRules::shortPart,
          QuarterRules::latest,
          QuarterRules::fiscal,
          QuarterRules::shortFiscal,
          QuarterRules::fiscalBehind);

  private QuarterRules() {}

  /** "the third quarter of 2024", "second half". */
  private static Rule.@Nullable Found part(Line line, int from) {
    int first = line.skip(line.skip(from, "the"), "fiscal");
    int number = LAST_PARTS.contains(line.word(first)) ? -1 : Names.ordinal(line, first);
    int noun = line.skip(line.skip(first + 1, "fiscal"), "-");
    Integer parts = PARTS.get(line.word(noun));
    if (parts == null || number == 0 || number > parts) {
      return null;
    }
    boolean isLast = number < 0 && !line.is(noun + 1, "of");
    return isLast ? null : part(line, noun + 1, parts, number < 0 ? parts : number);
  }

  private static Rule.@Nullable Found shortPart(Line line, int from) {
    int at = line.skip(from, "the");
    if (line.word(at).length() != 2) {
      return null;
    }
    Matcher quarter = QUARTER.matcher(line.word(at));
    if (quarter.matches()) {
      return part(line, at + 1, 4, Integer.parseInt(quarter.group(1)));
    }
    Matcher half = HALF.matcher(line.word(at));
    int year = half.matches() ? Names.year(line, at + 1) : 0;
    return year == 0
        ? null
        : Rule.Found.stated(at + 2, year, When.half(year, Integer.parseInt(half.group(1))));
  }

  private static Rule.@Nullable Found part(Line line, int end, int parts, int number) {
    int of = line.skip(line.skip(line.skip(end, "of"), "in"), ",");
    int at = line.skip(of, "fiscal");
    int year = Names.year(line, at);
    if (year != 0) {
      return at > of
          ? fiscal(at + 1, year, "-Q" + number)
          : Rule.Found.stated(at + 1, year, part(parts, year, number));
    }
    int unit = line.skip(line.skip(line.skip(end, "of"), "the"), "this");
    boolean isOfYear = unit > end && line.is(unit, "year");
    boolean isLastYear = unit > end && line.is(unit, "last") && line.is(unit + 1, "year");
    if (parts == 2 && !isOfYear && !isLastYear) {
      return null; // of a match, of the country
    }
    int back = isLastYear ? 1 : 0;
    int last = isOfYear ? unit + 1 : isLastYear ? unit + 2 : end;
    return Rule.Found.of(last, frame -> part(frame, parts, number, back));
  }

  private static When part(Frame frame, int parts, int number, int back) {
    LocalDate anchor = frame.anchor();
    if (anchor == null) {
      return When.loose(
          TimeExpression.Type.DATE, "XXXX-" + (parts == 4 ? "Q" : "H") + number, Unit.QUARTER);
    }
    When sameYear = part(parts, anchor.getYear() - back, number);
    boolean isAhead = sameYear.from() != null && sameYear.from().isAfter(anchor);
    return isAhead && !frame.isFuture() ? part(parts, anchor.getYear() - 1, number) : sameYear;
  }

  private static When part(int parts, int year, int number) {
    return parts == 4 ? When.quarter(year, number) : When.half(year, number);
  }

  /** "the latest quarter", "the year-earlier quarter", "the quarter". */
  private static Rule.@Nullable Found latest(Line line, int from) {
    if (!line.is(from, "the")) {
      return null;
    }
    boolean isYearBack =
        line.is(from + 1, "year")
            && line.is(from + 2, "-")
            && (line.is(from + 3, "earlier") || line.is(from + 3, "ago"));
    int noun =
        isYearBack
            ? from + 4
            : line.is(from + 1, "latest") || line.is(from + 1, "current") ? from + 2 : from + 1;
    boolean isBare = noun == from + 1;
    boolean isEnd = line.is(noun, "quarter") || (isYearBack && line.is(noun, "period"));
    return !isEnd || (isBare && line.is(noun + 1, "of"))
        ? null
        : Rule.Found.of(noun + 1, frame -> told(frame, isYearBack ? -1 : 0));
  }

  /** The quarter that was told last, else the last one that is over. */
  private static When told(Frame frame, int years) {
    When last = frame.last();
    LocalDate day = frame.anchor();
    LocalDate within =
        last != null && last.unit() == Unit.QUARTER
            ? last.from()
            : day == null ? null : day.minusMonths(3);
    return within == null
        ? When.loose(TimeExpression.Type.DATE, "XXXX-QX", Unit.QUARTER)
        : Unit.QUARTER.around(within.plusYears(years));
  }

  /** "fiscal 2024", "the fiscal year 2024", "this fiscal year". */
  private static Rule.@Nullable Found fiscal(Line line, int from) {
    int at = line.skip(line.skip(from, "the"), "financial");
    Integer steps = FROM_NOW.get(line.word(at));
    int word = steps == null ? at : at + 1;
    boolean isFiscal = line.is(word, "fiscal") || line.is(word, "financial");
    int behind = line.skip(word + 1, "year");
    if (!isFiscal) {
      return null;
    }
    int year = Names.year(line, behind);
    if (year > 0) {
      return fiscal(behind + 1, year, "");
    }
    return steps == null || behind == word + 1
        ? null
        : Rule.Found.of(behind, frame -> fiscalFromNow(frame, steps));
  }

  private static When fiscalFromNow(Frame frame, int steps) {
    LocalDate day = frame.day();
    return fiscal(day == null ? "XXXX" : String.valueOf(day.getYear() + steps));
  }

  /** "FY2024", "FY24". */
  private static Rule.@Nullable Found shortFiscal(Line line, int from) {
    if (!line.word(from).startsWith("fy")) {
      return null;
    }
    Matcher fiscal = SHORT_FISCAL.matcher(line.word(from));
    if (fiscal.matches()) {
      String year = fiscal.group(1);
      return fiscal(from + 1, Integer.parseInt(year.length() == 2 ? "20" + year : year), "");
    }
    int year = line.is(from, "fy") ? Names.year(line, from + 1) : 0;
    return year == 0 ? null : fiscal(from + 2, year, "");
  }

  /** "the 2024 fiscal year". */
  private static Rule.@Nullable Found fiscalBehind(Line line, int from) {
    int at = line.skip(from, "the");
    int year = Names.year(line, at);
    boolean isFiscal =
        year > 0
            && (line.is(at + 1, "fiscal") || line.is(at + 1, "financial"))
            && line.is(at + 2, "year");
    return isFiscal ? fiscal(at + 3, year, "") : null;
  }

  /** It begins and ends where the bookkeeper says: no days can be given. */
  private static Rule.Found fiscal(int end, int year, String part) {
    return Rule.Found.of(end, frame -> fiscal(String.format(Locale.ROOT, "%04d%s", year, part)));
  }

  private static When fiscal(String year) {
    return When.loose(TimeExpression.Type.DATE, "FY" + year, Unit.YEAR);
  }
}
