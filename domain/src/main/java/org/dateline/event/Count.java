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

  /** Whether one number is allowed by both. */
  public boolean overlaps(Count other) {
    return (high == null || other.low <= high) && (other.high == null || low <= other.high);
  }

  /** As few and as many as either allows. */
  public Count with(Count other) {
    Long most = high == null || other.high == null ? null : Math.max(high, other.high);
    return new Count(Math.min(low, other.low), most);
  }

  /** In words: {@code 3}, {@code 3 to 5}, {@code 3 or more}. */
  @Override
  public String toString() {
    if (high == null) {
      return low + " or more";
    }
    return high == low ? Long.toString(low) : low + " to " + high;
  }
}
