package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days by number and month: "July 19", "19 July 2025", "2025-07-19", "7/19/2025". */
final class DayRules {

  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})[-/.]([0-9]{2})[-/.]([0-9]{2})(?:t[0-9:.]{4,12}z?)?");
  private static final Pattern SLASHED =
      Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4}|[0-9]{2})");
  private static final Pattern SHORT_YEAR = Pattern.compile("[4-9][0-9]");
  private static final int CENTURY_TURNS = 70;

  static final List<Rule> ALL =
      List.of(
          DayRules::iso,
          DayRules::slashed,
          DayRules::monthDay,
          DayRules::dayMonth,
          DayRules::known);

  private DayRules() {}

  private static Rule.@Nullable Found iso(Line line, int from) {
    if (!line.isDigit(from)) {
      return null;
    }
    Matcher iso = ISO.matcher(line.word(from));
    return iso.matches() ? stated(from + 1, iso.group(1), iso.group(2), iso.group(3)) : null;
  }

  /** Month first, as Americans do, unless it can only be the day. */
  private static Rule.@Nullable Found slashed(Line line, int from) {
    if (!line.isDigit(from)) {
      return null;
    }
    Matcher slashed = SLASHED.matcher(line.word(from));
    String year = slashed.matches() ? slashed.group(3) : "";
    if (year.isEmpty() || (year.length() == 2 && line.word(from).indexOf('-') > 0)) {
      return null;
    }
    if (year.length() == 2) {
      year = (Integer.parseInt(year) < CENTURY_TURNS ? "20" : "19") + year;
    }
    boolean isDayFirst =
        Integer.parseInt(slashed.group(1)) > 12 || line.word(from).indexOf('.') > 0;
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

  private static Rule.@Nullable Found known(Line line, int from) {
    LocalDate day = KnownDays.named(line.word(from));
    return day == null ? null : Rule.Found.stated(from + 1, day.getYear(), When.day(day));
  }

  private static Rule.@Nullable Found monthDay(Line line, int from) {
    Month month = Names.month(line, from);
    int at = line.skip(from + 1, "the");
    int day =
        month == null ? 0 : at == from + 1 ? Names.dayOrOrdinal(line, at) : Names.day(line, at);
    boolean isDay = day > 0 && !line.is(at + 1, "%") && !line.is(at + 1, ":");
    return month == null || !isDay ? null : withYear(line, at + 1, month, day);
  }

  /** Also "the 25th of August" and "the Fourth of July", with their article. */
  private static Rule.@Nullable Found dayMonth(Line line, int from) {
    int first = line.skip(from, "the");
    boolean isOf = line.is(first + 1, "of") && (first > from || Names.day(line, first) > 0);
    int day = isOf ? Names.dayOrOrdinal(line, first) : Names.day(line, first);
    int at = isOf ? first + 2 : first + 1;
    Month month = day == 0 ? null : Names.month(line, at);
    if (month == null) {
      return null;
    }
    Rule.Found found = withYear(line, at + 1, month, day);
    boolean isOfNoun =
        first > from && !isOf && found != null && line.tag(found.end()).startsWith("N");
    return isOfNoun ? null : found;
  }

  private static Rule.@Nullable Found withYear(Line line, int end, Month month, int day) {
    if (day > month.maxLength()) {
      return null;
    }
    int at = line.skip(line.skip(end, ","), "of");
    int year = at == end ? yearAfterDay(line, at) : Names.year(line, at);
    if (year > 0) {
      return dated(at + 1, year, month, day);
    }
    int ahead = AheadYear.of(line, end, month);
    int known = KnownDays.year(line, end, month, day);
    return ahead > 0
        ? dated(end, ahead, month, day)
        : Rule.Found.of(end, frame -> nearest(frame, month, day, known));
  }

  static Rule.@Nullable Found dated(int end, int year, Month month, int day) {
    return day > YearMonth.of(year, month).lengthOfMonth()
        ? null
        : new Rule.Found(
            end, frame -> When.day(LocalDate.of(year, month, day)), OptionalInt.of(year));
  }

  /** Also "3 JAN 90", as monitoring services write it. */
  private static int yearAfterDay(Line line, int at) {
    boolean isShort =
        SHORT_YEAR.matcher(line.word(at)).matches() && !line.tag(at + 1).startsWith("NN");
    return isShort && Names.month(line, at - 1) != null
        ? 1900 + Integer.parseInt(line.word(at))
        : Names.year(line, at);
  }

  /** The day of that name nearest to what is told, or the one that its year is known of. */
  static When nearest(Frame frame, Month month, int day, int known) {
    LocalDate filed = frame.day();
    if (known > 0 && (filed == null || filed.getYear() >= known)) {
      return When.day(LocalDate.of(known, month, day));
    }
    YearMonth in = Nearest.month(frame, month, day);
    return in == null || !in.isValidDay(day)
        ? When.loose(
            TimeExpression.Type.DATE,
            String.format(Locale.ROOT, "XXXX-%02d-%02d", month.getValue(), day),
            Unit.DAY)
        : When.day(in.atDay(day));
  }
}
