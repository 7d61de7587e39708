package org.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why an expression has no place on the calendar. */
final class Unresolved {

  private Unresolved() {}

  /** The reason in a few words; null where there are days or none are called for. */
  static @Nullable String reason(When when, @Nullable LocalDate day) {
    boolean isPoint =
        when.type() == TimeExpression.Type.DATE || when.type() == TimeExpression.Type.TIME;
    if (!isPoint || when.from() != null) {
      return null;
    }
    if (when.value().startsWith("BC")) {
      return "before our era";
    }
    if (when.value().startsWith("FY")) {
      return "a fiscal year begins where its keeper says";
    }
    return day == null ? "no day of the story" : "the words name no day";
  }
}
