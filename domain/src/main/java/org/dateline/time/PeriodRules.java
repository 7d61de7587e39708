package org.dateline.time;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months and seasons, with or without their year. */
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
      List.of(PeriodRules::monthYear, PeriodRules::month, PeriodRules::season);

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
    int ahead = AheadYear.of(line, from + 1, month);
    if (ahead > 0) {
      return Rule.Found.stated(from + 1, ahead, When.month(YearMonth.of(ahead, month)));
    }
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
      boolean isWinter = line.is(at + 1, "-") && line.word(at + 2).length() == 2;
      int end = isWinter && Names.isNumber(line, at + 2) ? at + 3 : at + 1;
      return Rule.Found.stated(end, year, When.season(season.get(), year));
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
}
