package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Which of the many Aprils and Tuesdays is meant. */
final class Nearest {

  /** So many months back from the time told last, a month without a year is the next year's. */
  private static final int NEXT_YEAR = 8;

  private Nearest() {}

  /**
   * The month of a name, the past one unless the clause looks ahead; null where nothing tells.
   *
   * @param day a day in it that decides, or 0 for the whole month
   */
  static @Nullable YearMonth month(Frame frame, Month month, int day) {
    LocalDate anchor = frame.anchor();
    if (anchor == null) {
      return null;
    }
    YearMonth sameYear = YearMonth.of(anchor.getYear(), month);
    if (frame.isNarrative()) {
      boolean isNext = anchor.getMonthValue() - month.getValue() >= NEXT_YEAR;
      return isNext ? sameYear.plusYears(1) : sameYear;
    }
    LocalDate first = sameYear.atDay(day == 0 ? 1 : Math.min(day, sameYear.lengthOfMonth()));
    LocalDate last = day == 0 ? sameYear.atEndOfMonth() : first;
    if (frame.isFuture()) {
      return last.isBefore(anchor) ? sameYear.plusYears(1) : sameYear;
    }
    boolean isNearAhead = frame.tense() == Tense.UNKNOWN && first.isBefore(anchor.plusMonths(3));
    return first.isAfter(anchor) && !isNearAhead ? sameYear.minusYears(1) : sameYear;
  }

  /** The weekday of a name; the document's own day counts as past and as coming. */
  static @Nullable LocalDate weekday(Frame frame, DayOfWeek weekday) {
    LocalDate anchor = frame.anchor();
    if (anchor == null) {
      return null;
    }
    return anchor.with(
        frame.isFuture()
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }

  /** The year for something that comes once a year and begins in a month; 0 where nothing tells. */
  static int year(Frame frame, Month month) {
    YearMonth found = month(frame, month, 0);
    return found == null ? 0 : found.getYear();
  }
}
