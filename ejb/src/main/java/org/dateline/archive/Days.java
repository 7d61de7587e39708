package org.dateline.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Happened;
import org.dateline.ledger.Period;
import org.jspecify.annotations.Nullable;

/** The days over which events are counted, both ends inclusive. */
record Days(LocalDate first, LocalDate last) {

  /**
   * The days that filters ask for; where they leave an end open, all days of the periods in which
   * there are events.
   *
   * @param ofEvents a day of each such period
   * @return null if that is no day
   */
  static @Nullable Days of(List<Filter> filters, Period period, Stream<LocalDate> ofEvents) {
    LocalDate from = asked(filters, Happened::from);
    LocalDate until = asked(filters, Happened::until);
    List<LocalDate> days = ofEvents.sorted().toList();
    if (!days.isEmpty()) {
      from = from == null ? period.first(days.get(0)) : from;
      until = until == null ? last(period, days.get(days.size() - 1), from) : until;
    }
    return from == null || until == null || until.isBefore(from) ? null : new Days(from, until);
  }

  /** What began before the first day reaches into it. */
  private static LocalDate last(Period period, LocalDate newest, LocalDate first) {
    return period.last(newest.isBefore(first) ? first : newest);
  }

  private static @Nullable LocalDate asked(
      List<Filter> filters, Function<Happened, @Nullable LocalDate> bound) {
    for (Filter filter : filters) {
      LocalDate day = filter instanceof Happened asked ? bound.apply(asked) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** What reaches into these days may begin before them, and counts there. */
  LocalDate within(LocalDate day) {
    return day.isBefore(first) ? first : day;
  }
}
