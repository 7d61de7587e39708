package org.dateline.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** A stretch of the calendar by which is counted. */
public enum Period {
  /** {@code 2025-07-23}. */
  DAY(ChronoUnit.DAYS),
  /** ISO's, from Monday on: {@code 2025-W30}. */
  WEEK(ChronoUnit.WEEKS),
  /** {@code 2025-07}. */
  MONTH(ChronoUnit.MONTHS),
  /** {@code 2025}. */
  YEAR(ChronoUnit.YEARS);

  private static final int WEEK_LENGTH = "2025-W30".length();
  private static final int MONTH_LENGTH = "2025-07".length();
  private static final int YEAR_LENGTH = "2025".length();

  private final ChronoUnit unit;

  Period(ChronoUnit unit) {
    this.unit = unit;
  }

  /** The period in which a day of the years 1 to 9999 lies. */
  public String of(LocalDate day) {
    return switch (this) {
      case DAY -> day.toString();
      case WEEK -> DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, WEEK_LENGTH);
      case MONTH -> day.toString().substring(0, MONTH_LENGTH);
      case YEAR -> day.toString().substring(0, YEAR_LENGTH);
    };
  }

  /** The first day of the period in which a day lies. */
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The last. */
  public LocalDate last(LocalDate day) {
    return first(day).plus(1, unit).minusDays(1);
  }

  /** How many periods the days touch. */
  public long count(LocalDate from, LocalDate until) {
    return unit.between(first(from), first(until)) + 1;
  }

  /** The periods that the days touch, in their order. */
  public Stream<String> all(LocalDate from, LocalDate until) {
    return Stream.iterate(first(from), day -> !day.isAfter(until), day -> day.plus(1, unit))
        .map(this::of);
  }
}
