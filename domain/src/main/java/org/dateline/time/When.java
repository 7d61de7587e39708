package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of time means: TIMEX3's type, value and mod, and the days that it covers.
 *
 * @param unit how coarse it is
 */
record When(
    TimeExpression.Type type,
    String value,
    Unit unit,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Mod mod) {

  static When day(LocalDate day) {
    return date(day.toString(), Unit.DAY, day, day);
  }

  static When week(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return date(weekValue(monday), Unit.WEEK, monday, monday.plusDays(6));
  }

  static When weekend(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return date(weekValue(monday) + "-WE", Unit.WEEKEND, monday.plusDays(5), monday.plusDays(6));
  }

  private static String weekValue(LocalDate monday) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static When month(YearMonth month) {
    return date(
        String.format(Locale.ROOT, "%04d-%02d", month.getYear(), month.getMonthValue()),
        Unit.MONTH,
        month.atDay(1),
        month.atEndOfMonth());
  }

  static When quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
    return date(
        String.format(Locale.ROOT, "%04d-Q%d", year, quarter),
        Unit.QUARTER,
        first,
        first.plusMonths(3).minusDays(1));
  }

  static When half(int year, int half) {
    LocalDate first = LocalDate.of(year, half * 6 - 5, 1);
    return date(
        String.format(Locale.ROOT, "%04d-H%d", year, half),
        Unit.HALF,
        first,
        first.plusMonths(6).minusDays(1));
  }

  static When season(Season season, int year) {
    LocalDate first = LocalDate.of(year, season.firstMonth(), 1);
    return date(
        String.format(Locale.ROOT, "%04d-%s", year, season.code()),
        Unit.SEASON,
        first,
        first.plusMonths(3).minusDays(1));
  }

  static When year(int year) {
    return years(String.format(Locale.ROOT, "%04d", year), Unit.YEAR, year, 1);
  }

  static When decade(int year) {
    return years(String.format(Locale.ROOT, "%03d", year / 10), Unit.DECADE, year / 10 * 10, 10);
  }

  /** The 20th century is "19", from 1901. */
  static When century(int ordinal) {
    return years(
        String.format(Locale.ROOT, "%02d", ordinal - 1), Unit.CENTURY, ordinal * 100 - 99, 100);
  }

  private static When years(String value, Unit unit, int first, int count) {
    return date(value, unit, LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  static When date(String value, Unit unit, LocalDate from, LocalDate to) {
    return new When(TimeExpression.Type.DATE, value, unit, from, to, null);
  }

  /** One that cannot be placed on the calendar. */
  static When loose(TimeExpression.Type type, String value, Unit unit) {
    return new When(type, value, unit, null, null, null);
  }

  /** The same time told more closely; the type follows from it. */
  When at(String detail) {
    return new When(TimeExpression.Type.TIME, value + "T" + detail, Unit.HOUR, from, to, mod);
  }

  /** The same, covering only a part. */
  When covering(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new When(type, value, unit, first, last, mod);
  }

  /** The same, bent. */
  When bent(@Nullable Mod how) {
    return how == null ? this : new When(type, value, unit, from, to, how);
  }
}
