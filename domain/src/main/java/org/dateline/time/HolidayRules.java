package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Holidays that news dates by, and days that are known by their number. */
final class HolidayRules {

  static final List<Rule> ALL = List.of(HolidayRules::holiday);

  private static final List<Holiday> HOLIDAYS =
      List.of(
          fixed("christmas eve", 12, 24),
          fixed("christmas day", 12, 25),
          fixed("christmas", 12, 25),
          fixed("boxing day", 12, 26),
          fixed("new year 's eve", 12, 31),
          fixed("new year 's day", 1, 1),
          fixed("new year 's", 1, 1),
          fixed("valentine 's day", 2, 14),
          fixed("may day", 5, 1),
          fixed("bastille day", 7, 14),
          fixed("halloween", 10, 31),
          fixed("armistice day", 11, 11),
          moving("good friday", 4, year -> easter(year).minusDays(2)),
          moving("palm sunday", 4, year -> easter(year).minusDays(7)),
          moving("easter sunday", 4, HolidayRules::easter),
          moving("easter monday", 4, year -> easter(year).plusDays(1)),
          moving("easter", 4, HolidayRules::easter),
          moving("thanksgiving", 11, year -> nth(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4)),
          moving("labor day", 9, year -> nth(year, Month.SEPTEMBER, DayOfWeek.MONDAY, 1)));

  private HolidayRules() {}

  /**
   * A holiday.
   *
   * @param words its words as the tokeniser splits them
   */
  private record Holiday(List<String> words, Month month, IntFunction<LocalDate> day) {

    int end(Line line, int from) {
      return line.isCapital(from) ? line.after(from, words.toArray(String[]::new)) : -1;
    }

    When in(Frame frame) {
      int year = Nearest.year(frame, month);
      return year == 0
          ? When.loose(
              TimeExpression.Type.DATE,
              String.format(Locale.ROOT, "XXXX-%02d-XX", month.getValue()),
              Unit.DAY)
          : When.day(day.apply(year));
    }
  }

  private static Holiday fixed(String words, int month, int day) {
    return moving(words, month, year -> LocalDate.of(year, month, day));
  }

  private static Holiday moving(String words, int month, IntFunction<LocalDate> day) {
    return new Holiday(List.of(words.split(" ")), Month.of(month), day);
  }

  private static Rule.@Nullable Found holiday(Line line, int from) {
    for (Holiday holiday : HOLIDAYS) {
      int end = holiday.end(line, from);
      if (end > 0) {
        int at = line.skip(line.skip(end, ","), "of");
        int year = Names.year(line, at);
        return year == 0
            ? Rule.Found.of(end, holiday::in)
            : Rule.Found.stated(at + 1, year, When.day(holiday.day().apply(year)));
      }
    }
    return null;
  }

  private static LocalDate nth(int year, Month month, DayOfWeek weekday, int nth) {
    return Year.of(year)
        .atMonth(month)
        .atDay(1)
        .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }

  /** Of the western churches, by Meeus's and Jones's rule. */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int month = (epact + weekday - 7 * shift + 114) / 31;
    int day = (epact + weekday - 7 * shift + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }
}
