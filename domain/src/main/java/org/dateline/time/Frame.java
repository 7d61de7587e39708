package org.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against.
 *
 * @param day the day of the document, or null
 * @param last the time that the text named last, or null
 * @param isNarrative whether the text tells of another age than its own: then months and days
 *     without a year belong to the time named last
 * @param tense of the clause
 */
record Frame(@Nullable LocalDate day, @Nullable When last, boolean isNarrative, Tense tense) {

  /** The day from which what is being told is counted: "two days later". */
  @Nullable LocalDate told() {
    return last != null && last.from() != null ? last.from() : day;
  }

  /** The end of what was named last: "the next day". */
  @Nullable LocalDate toldEnd() {
    return last != null && last.to() != null ? last.to() : day;
  }

  /** The day against which a month or day without a year is resolved. */
  @Nullable LocalDate anchor() {
    return isNarrative && last != null && last.from() != null ? last.from() : day;
  }

  boolean isFuture() {
    return tense == Tense.FUTURE;
  }
}
