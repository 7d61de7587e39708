package org.dateline.event.coding;

import org.dateline.event.EventDate;
import org.dateline.event.EventDate.Basis;
import org.jspecify.annotations.Nullable;

/** The one day that a sentence's events are stated to have happened on. Not for sharing. */
final class ToldDay {

  private int sentence = -1;
  private @Nullable EventDate day;
  private boolean isOne = true;
  private @Nullable EventDate before;

  /** What the sentence before this one told; null where it told no day, or several. */
  @Nullable EventDate before(int index) {
    if (index != sentence) {
      before = index == sentence + 1 && isOne ? day : null;
      sentence = index;
      day = null;
      isOne = true;
    }
    return before;
  }

  /** Takes note of the date of an event of the sentence asked for last. */
  void note(@Nullable EventDate date) {
    if (date == null || date.basis() != Basis.STATED) {
      return;
    }
    isOne = isOne && (day == null || isSame(day, date));
    day = date;
  }

  private static boolean isSame(EventDate one, EventDate other) {
    return one.from().equals(other.from()) && one.to().equals(other.to());
  }
}
