package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of units: "three weeks", "a few days", "two-week", "decades".
 *
 * @param end behind its last word
 */
record Counted(Amount amount, Unit unit, int end) {

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
    int noun = line.skip(line.skip(amount.end(), "-"), "more");
    boolean isFull = line.is(noun, "full") || line.is(noun, "whole") || line.is(noun, "long");
    noun = isFull ? noun + 1 : noun;
    Amount counted = amount;
    int last = noun;
    return Unit.of(line.word(noun)).map(unit -> new Counted(counted, unit, last + 1)).orElse(null);
  }

  /**
   * The time so far before (-1) or after (1) a day, as coarse as the unit; vague where the number
   * or the day is unknown.
   */
  When from(@Nullable LocalDate day, int direction) {
    if (day == null || amount.count() == null) {
      return When.loose(TimeExpression.Type.DATE, direction < 0 ? "PAST_REF" : "FUTURE_REF", unit);
    }
    return unit.around(unit.shift(day, direction * amount.whole()));
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
    return direction < 0 ? duration().covering(other, day) : duration().covering(day, other);
  }
}
