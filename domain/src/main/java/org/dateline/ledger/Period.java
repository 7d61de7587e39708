package org.dateline.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A stretch of the calendar by which is counted. */
public enum Period {
  /** {@code 2025-07-23}. */
  DAY("uuuu-MM-dd", day -> day, ChronoUnit.DAYS),
  /** ISO's, from Monday on: {@code 2025-W30}. */
  WEEK("", day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), ChronoUnit.WEEKS),
  /** {@code 2025-07}. */
  MONTH("uuuu-MM", day -> day.withDayOfMonth(1), ChronoUnit.MONTHS),
  /** {@code 2025}. */
  YEAR("uuuu", day -> day.withDayOfYear(1), ChronoUnit.YEARS);

  private final DateTimeFormatter form;
  private final UnaryOperator<LocalDate> begin;
  private final ChronoUnit unit;

  Period(String pattern, UnaryOperator<LocalDate> begin, ChronoUnit unit) {
    this.form = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    this.begin = begin;
    this.unit = unit;
  }

  /** The period in which a day lies. */
  public String of(LocalDate day) {
    return this == WEEK ? week(day) : form.format(day);
  }

  private static String week(LocalDate day) {
    return DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, "2025-W30".length());
  }

  /** How many periods the days touch. */
  public long count(LocalDate from, LocalDate until) {
    return unit.between(begin.apply(from), begin.apply(until)) + 1;
  }

  /** The periods that the days touch, in their order. */
  public Stream<String> all(LocalDate from, LocalDate until) {
    return Stream.iterate(
            begin.apply(from), day -> !day.isAfter(until), day -> begin.apply(day).plus(1, unit))
        .map(this::of);
  }
}
