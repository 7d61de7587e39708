package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days by number and month: "July 19", "19 July 2025", "July 14-16", "2025-07-19", "7/19/2025". */
final class DayRules {

  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern SLASHED =
      Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4}|[0-9]{2})");
  private static final Pattern SHORT_YEAR = Pattern.compile("[4-9][0-9]");
  private static final Set<String> TO = Set.of("-", "to", "through", "until");

  static final List<Rule> ALL =
      List.of(
          DayRules::iso,
          DayRules::slashed,
          DayRules::monthDay,
          DayRules::dayMonth,
          DayRules::ordinal);

  private DayRules() {}

  private static Rule.@Nullable Found iso(Line line, int from) {
    Matcher iso = ISO.matcher(line.word(from));
    return iso.matches() ? stated(from + 1, iso.group(1), iso.group(2), iso.group(3)) : null;
  }

  /** Month first, as Americans do, unless it can only be the day. */
  private static Rule.@Nullable Found slashed(Line line, int from) {
    Matcher slashed = SLASHED.matcher(line.word(from));
    if (!slashed.matches()) {
      return null;
    }
    String year = slashed.group(3).length() == 4 ? slashed.group(3) : "20" + slashed.group(3);
    boolean isDayFirst = Integer.parseInt(slashed.group(1)) > 12;
    return isDayFirst
        ? stated(from + 1, year, slashed.group(2), slashed.group(1))
        : stated(from + 1, year, slashed.group(1), slashed.group(2));
  }

  private static Rule.@Nullable Found stated(int end, String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Rule.Found.stated(end, date.getYear(), When.day(date));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Rule.@Nullable Found monthDay(Line line, int from) {
    Month month = Names.month(line, from);
    int at = line.skip(from + 1, "the");
    int day = month == null ? 0 : Names.day(line, at);
    if (month == null || day == 0 || line.is(at + 1, "%")) {
      return null;
    }
    int last = line.isAny(at + 1, TO) ? Names.day(line, at + 2) : 0;
    boolean isRange = last > day && Names.month(line, at + 3) == null;
    return withYear(line, isRange ? at + 3 : at + 1, month, day, isRange ? last : day);
  }

  private static Rule.@Nullable Found dayMonth(Line line, int from) {
    int day = Names.day(line, from);
    if (day == 0) {
      return null;
    }
    int last = line.isAny(from + 1, TO) ? Names.day(line, from + 2) : 0;
    if (last > day) {
      Month both = Names.month(line, line.skip(from + 3, "of"));
      return both == null ? null : withYear(line, line.skip(from + 3, "of") + 1, both, day, last);
    }
    int at = line.skip(from + 1, "of");
    Month month = Names.month(line, at);
    return month == null ? null : withYear(line, at + 1, month, day, day);
  }

  private static Rule.@Nullable Found withYear(Line line, int end, Month month, int day, int last) {
    if (last > month.maxLength()) {
      return null;
    }
    int at = line.skip(end, ",");
    int year = at == end ? yearAfterDay(line, at) : Names.year(line, at);
    if (year == 0) {
      return Rule.Found.of(end, frame -> nearest(frame, month, day, last));
    }
    return last > YearMonth.of(year, month).lengthOfMonth()
        ? null
        : new Rule.Found(
            at + 1,
            frame -> When.days(LocalDate.of(year, month, day), LocalDate.of(year, month, last)),
            OptionalInt.of(year));
  }

  /** Also "3 JAN 90", as monitoring services write it. */
  private static int yearAfterDay(Line line, int at) {
    boolean isShort =
        SHORT_YEAR.matcher(line.word(at)).matches() && !line.tag(at + 1).startsWith("NN");
    return isShort && Names.month(line, at - 1) != null
        ? 1900 + Integer.parseInt(line.word(at))
        : Names.year(line, at);
  }

  private static When nearest(Frame frame, Month month, int day, int last) {
    YearMonth in = Nearest.month(frame, month, day);
    if (in == null || !in.isValidDay(last)) {
      return When.loose(
          TimeExpression.Type.DATE,
          String.format(java.util.Locale.ROOT, "XXXX-%02d-%02d", month.getValue(), day),
          Unit.DAY);
    }
    return When.days(in.atDay(day), in.atDay(last));
  }

  /** "on the 19th". */
  private static Rule.@Nullable Found ordinal(Line line, int from) {
    int day = line.is(from, "the") && line.is(from - 1, "on") ? Names.ordinal(line, from + 1) : 0;
    boolean isNumber = day > 0 && Character.isDigit(line.word(from + 1).charAt(0));
    if (!isNumber
        || day > 31
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
                  TimeExpression.Type.DATE, "XXXX-XX-" + (day < 10 ? "0" + day : day), Unit.DAY)
              : When.day(told.withDayOfMonth(day));
        });
  }
}
