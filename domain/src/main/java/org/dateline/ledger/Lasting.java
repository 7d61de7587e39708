package org.dateline.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far the first and the last day lie apart on which an event may have happened. */
public enum Lasting {
  /** Neither is known. */
  NONE,
  /** They are one. */
  DAY,
  /** At most {@value #DAYS_OF_A_YEAR} days. */
  YEAR,
  LONG;

  static final int DAYS_OF_A_YEAR = 366;

  /** How far these two do. */
  public static Lasting of(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null) {
      return NONE;
    }
    if (last == null || !last.isAfter(first)) {
      return DAY;
    }
    return last.isAfter(first.plusDays(DAYS_OF_A_YEAR)) ? LONG : YEAR;
  }
}
