package org.dateline.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days between which something is so.
 *
 * @param from the first of them, or null if it always was
 * @param until the day after the last of them, or null while it lasts
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

  public static final Period ALWAYS = new Period(null, null);

  public boolean covers(LocalDate day) {
    return hasBegun(day) && (until == null || day.isBefore(until));
  }

  /** Whether the day is in the period or after it. */
  public boolean hasBegun(LocalDate day) {
    return from == null || !day.isBefore(from);
  }

  public boolean overlaps(Period other) {
    return (until == null || other.from == null || other.from.isBefore(until))
        && (other.until == null || from == null || from.isBefore(other.until));
  }

  /** The first day, for putting periods in order; the beginning of time where it is open. */
  public LocalDate begin() {
    return from == null ? LocalDate.MIN : from;
  }
}
