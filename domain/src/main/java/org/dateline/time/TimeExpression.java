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
 * @param mod TIMEX3 mod, or null
 * @param zone the zone of a time of day where the words name it, as an offset ({@code Z}, {@code
 *     -05:00}), or null
 * @param range the whole stretch of which this is one end, as in "from Monday to Thursday", or null
 * @param unresolved why a date or a time has no days, or null where it has; a duration or a set
 *     needs none
 */
public record TimeExpression(
    Words words,
    Type type,
    String value,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Mod mod,
    @Nullable String zone,
    @Nullable Range range,
    @Nullable String unresolved) {

  /** TIMEX3's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** Days from the first to the last, both included. */
  public record Range(LocalDate from, LocalDate to) {}

  /** The same words, meaning another day. */
  TimeExpression on(LocalDate day) {
    return new TimeExpression(words, type, day.toString(), day, day, mod, zone, range, unresolved);
  }

  /** The same as one end of a stretch. */
  TimeExpression endOf(Range stretch) {
    return new TimeExpression(words, type, value, from, to, mod, zone, stretch, unresolved);
  }
}
