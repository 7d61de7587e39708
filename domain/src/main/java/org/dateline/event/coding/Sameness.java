package org.dateline.event.coding;

import org.dateline.event.Count;
import org.dateline.event.Event;
import org.dateline.event.EventDate;
import org.dateline.event.EventDate.Basis;
import org.dateline.event.scene.Parties;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/** Whether two tellings may be of one happening, by all that is known of both. */
final class Sameness {

  /** A story without a day of its own tells of the last days. */
  private static final int UNDATED_IS_DAYS = 6;

  private Sameness() {}

  /** Whether both may tell the same, and in the same sense. */
  static boolean isPossible(Event before, Event event) {
    return before.status().modality() == event.status().modality()
        && before.status().polarity() == event.status().polarity()
        && before.status().isBackground() == event.status().isBackground()
        && mayBeOne(before, event)
        && event.counts().entrySet().stream()
            .allMatch(e -> meets(before.counts().get(e.getKey()), e.getValue()));
  }

  /** Nothing that is known of one speaks against the other: who, to whom, how, when, where. */
  static boolean mayBeOne(Event one, Event other) {
    return (one.mode() == null || other.mode() == null || one.mode().equals(other.mode()))
        && Parties.mayBeSame(one.actors(), other.actors())
        && Parties.mayBeSame(one.recipients(), other.recipients())
        && isSameTime(one.date(), other.date())
        && isSamePlace(one.place(), other.place());
  }

  /** The same by the same on the same, on a stated day or at a place. */
  static boolean isRepeated(Event before, Event event) {
    boolean isSameDay = isStated(before.date()) && isStated(event.date());
    boolean isThere = before.place() != null && event.place() != null;
    return Parties.shareActor(before.actors(), event.actors())
        && Parties.shareActor(before.recipients(), event.recipients())
        && (isSameDay || isThere);
  }

  static boolean isStated(@Nullable EventDate date) {
    return date != null && date.basis() == Basis.STATED;
  }

  /** A day that is only the story's own is near the day that the other telling states. */
  private static boolean isSameTime(@Nullable EventDate one, @Nullable EventDate other) {
    if (one == null || other == null || (!isStated(one) && !isStated(other))) {
      return true;
    }
    int apart = isStated(one) && isStated(other) ? 0 : UNDATED_IS_DAYS;
    return !one.to().plusDays(apart).isBefore(other.from())
        && !other.to().plusDays(apart).isBefore(one.from());
  }

  private static boolean isSamePlace(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null || one.name().equals(other.name())) {
      return true;
    }
    boolean isWide =
        one.precision() == Place.Precision.COUNTRY || other.precision() == Place.Precision.COUNTRY;
    return isWide && one.country() != null && one.country().equals(other.country());
  }

  private static boolean meets(@Nullable Count one, Count other) {
    return one == null
        || ((one.high() == null || one.high() >= other.low())
            && (other.high() == null || other.high() >= one.low()));
  }
}
