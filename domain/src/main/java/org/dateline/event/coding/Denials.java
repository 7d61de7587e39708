package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Status.Modality;
import org.dateline.event.Status.Polarity;
import org.dateline.event.scene.Parties;

/** Ties what is said not to have happened to the telling that it did. */
final class Denials {

  /** So many events of a type are looked at on each side, so that the work stays linear. */
  private static final int REACH = 6;

  private Denials() {}

  /** The events in their order, each denial with the id of what it denies. */
  static List<Event> tied(List<Event> events) {
    Map<EventType, List<Event>> byType = new EnumMap<>(EventType.class);
    events.forEach(e -> byType.computeIfAbsent(e.type(), type -> new ArrayList<>()).add(e));
    Map<EventType, Integer> seen = new EnumMap<>(EventType.class);
    List<Event> tied = new ArrayList<>();
    for (Event event : events) {
      int at = seen.merge(event.type(), 1, Integer::sum) - 1;
      List<Event> ofType = byType.getOrDefault(event.type(), List.of());
      tied.add(denied(event, at, ofType).map(e -> event.denying(e.id())).orElse(event));
    }
    return tied;
  }

  /** The nearest telling before it, else the nearest behind it. */
  private static Optional<Event> denied(Event event, int at, List<Event> ofType) {
    boolean isDenial =
        event.status().polarity() == Polarity.NEGATIVE
            && event.status().modality() == Modality.ASSERTED;
    if (!isDenial) {
      return Optional.empty();
    }
    IntStream before = IntStream.rangeClosed(1, REACH).map(far -> at - far);
    IntStream behind = IntStream.rangeClosed(1, REACH).map(far -> at + far);
    return IntStream.concat(before, behind)
        .filter(index -> index >= 0 && index < ofType.size())
        .mapToObj(ofType::get)
        .filter(other -> isTold(other, event))
        .findFirst();
  }

  private static boolean isTold(Event told, Event denial) {
    return told.status().polarity() == Polarity.POSITIVE
        && told.status().modality() == Modality.ASSERTED
        && Sameness.mayBeOne(told, denial)
        && (Parties.shareActor(told.actors(), denial.actors())
            || Parties.shareActor(told.recipients(), denial.recipients()));
  }
}
