package org.dateline.time;

import java.time.LocalDate;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when, as TimeML's TIMEX3 has them.
 *
 * @param value TIMEX3 value: {@code 2025-07-19}, {@code 2025-W29}, {@code P2W}, {@code PAST_REF}
 * @param from first day that it covers, or null where it cannot be placed on the calendar
 * @param to last day that it covers, inclusive, or null
 */
public record TimeExpression(
    Words words, Type type, String value, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** TIMEX3's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
