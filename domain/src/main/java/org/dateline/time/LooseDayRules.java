package org.dateline.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days by their number alone, whose month is told beside them or before: "14" in "14-16 July", "16"
 * in "July 14-16", "the 19th".
 */
final class LooseDayRules {

  private static final Set<String> TO = Set.of("-", "to", "through", "until", "and", "or");
  private static final Set<String> BEFORE_ORDINAL =
      Set.of(
          "on", "from", "by", "until", "since", "to", "between", "and", "before", "after", "till",
          "the");

  static final List<Rule> ALL =
      List.of(LooseDayRules::first, LooseDayRules::second, LooseDayRules::ordinal);

  private LooseDayRules() {}

  /** "14" in "14-16 July 2025", "the 14th" in "the 14th to the 16th of July". */
  private static Rule.@Nullable Found first(Line line, int from) {
    int at = line.skip(from, "the");
    int day = Names.day(line, at);
    boolean isLinked = day > 0 && line.isAny(at + 1, TO);
    int next = line.skip(at + 2, "the");
    int last = isLinked ? Names.day(line, next) : 0;
    int name = line.skip(next + 1, "of");
    Month month = last > day ? Names.month(line, name) : null;
    if (month == null || day > month.minLength()) {
      return null;
    }
    int year = Names.year(line, line.skip(name + 1, ","));
    return year > 0
        ? DayRules.dated(at + 1, year, month, day)
        : Rule.Found.of(at + 1, frame -> DayRules.nearest(frame, month, day, 0));
  }

  /** "16" in "July 14-16, 2025". */
  private static Rule.@Nullable Found second(Line line, int from) {
    int day = line.isAny(from - 1, TO) ? Names.day(line, from) : 0;
    int first = day > 0 ? Names.day(line, from - 2) : 0;
    Month month = first > 0 && first < day ? Names.month(line, from - 3) : null;
    if (month == null || day > month.maxLength() || isCounting(line, from + 1)) {
      return null;
    }
    int at = line.skip(from + 1, ",");
    int year = Names.year(line, at);
    return year > 0
        ? DayRules.dated(at + 1, year, month, day)
        : Rule.Found.of(from + 1, frame -> DayRules.nearest(frame, month, day, 0));
  }

  /** "July 14 and 16 soldiers". */
  private static boolean isCounting(Line line, int next) {
    boolean isNoun = line.tag(next).startsWith("N") && !line.is(next - 2, "-");
    return isNoun || line.is(next, "%") || Names.month(line, next) != null;
  }

  /** "on the 19th", of the month told last. */
  private static Rule.@Nullable Found ordinal(Line line, int from) {
    boolean isLed = line.is(from, "the") && line.isAny(from - 1, BEFORE_ORDINAL);
    int day = isLed ? Names.ordinal(line, from + 1) : 0;
    boolean isNumber = day > 0 && Character.isDigit(line.word(from + 1).charAt(0));
    if (!isNumber
        || day > 31
        || line.is(from + 2, "-")
        || line.tag(from + 2).startsWith("N")
        || line.tag(from + 2).startsWith("J")) {
      return null;
    }
    return Rule.Found.of(
        from + 2,
        frame -> {
          LocalDate told = frame.told();
          return told == null || day > told.lengthOfMonth()
              ? When.loose(
                  TimeExpression.Type.DATE,
                  String.format(Locale.ROOT, "XXXX-XX-%02d", day),
                  Unit.DAY)
              : When.day(told.withDayOfMonth(day));
        });
  }
}
