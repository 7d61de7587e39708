package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of units: "three weeks", "a few days", "two-week", "decades".
 *
 * @param end behind its last word
 */
record Counted(Amount amount, Unit unit, int end) {

  /** What may stand between the number and the unit. */
  private static final Set<String> BETWEEN =
      Set.of(
          "more",
          "full",
          "whole",
          "long",
          "straight",
          "consecutive",
          "successive",
          "additional",
          "extra",
          "solid",
          "short",
          "calendar",
          "business",
          "working",
          "trading");

  /** The count that stands here, or null; a bare plural is an unknown number. */
  static @Nullable Counted at(Line line, int from) {
    Optional<Unit> bare = Unit.plural(line.word(from));
    if (bare.isPresent()) {
      return new Counted(new Amount(null, from), bare.get(), from + 1);
    }
    Amount amount = Amount.at(line, from);
    if (amount == null) {
      return null;
    }
    int noun = line.skip(amount.end(), "-");
    for (int fillers = 0; fillers < 2 && line.isAny(noun, BETWEEN); fillers++) {
      noun++;
    }
    Optional<Unit> unit = Unit.of(line.word(noun));
    return unit.isEmpty() ? null : new Counted(amount, unit.get(), noun + 1).andHalf(line);
  }

  /** "a year and a half". */
  private Counted andHalf(Line line) {
    int half = line.after(end, "and", "a", "half");
    Double count = amount.count();
    return half < 0 || count == null
        ? this
        : new Counted(new Amount(count + 0.5, amount.end()), unit, half);
  }

  /**
   * The time so far before (-1) or after (1) a day, as coarse as the unit; vague where the number
   * or the day is unknown.
   */
  When from(@Nullable LocalDate day, int direction) {
    if (day == null || amount.count() == null) {
      return When.loose(TimeExpression.Type.DATE, direction < 0 ? "PAST_REF" : "FUTURE_REF", unit);
    }
    LocalDate other = unit.shift(day, direction * amount.whole());
    return other == null
        ? When.loose(TimeExpression.Type.DATE, direction < 0 ? "PAST_REF" : "FUTURE_REF", unit)
        : unit.around(other);
  }

  /** The stretch of time itself. */
  When duration() {
    return When.loose(TimeExpression.Type.DURATION, unit.duration(amount), unit);
  }

  /** The same, ending (-1) or beginning (1) on a day. */
  When duration(@Nullable LocalDate day, int direction) {
    if (day == null || amount.count() == null) {
      return duration();
    }
    LocalDate other = unit.shift(day, direction * amount.whole());
    if (other == null) {
      return duration();
    }
    return direction < 0 ? duration().covering(other, day) : duration().covering(day, other);
  }
}
