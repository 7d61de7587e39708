package org.dateline.event;

import org.jspecify.annotations.Nullable;

/**
 * How many, as a range: "at least three" has no upper end, "up to 40" may be one.
 *
 * @param low the least number that the words allow
 * @param high the greatest, or null where they set no limit
 */
public record Count(long low, @Nullable Long high) {

  public Count(long low, @Nullable Long high) {
    this.low = low;
    this.high = high;
  }

  /** Just so many. */
  public static Count of(long number) {
    return new Count(number, number);
  }
}
