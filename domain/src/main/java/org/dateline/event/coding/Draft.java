package org.dateline.event.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Count;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.Status;
import org.dateline.event.scene.Match;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * An event before it is dated and placed.
 *
 * @param place where it happened, if that is known of this part of it alone; else null
 * @param rule the entry's rule, and how it was changed: {@code consult.meet+future}
 */
record Draft(
    Match match,
    EventType type,
    @Nullable String mode,
    List<Party> actors,
    List<Party> recipients,
    List<Party> mediators,
    Status status,
    Map<String, Count> counts,
    @Nullable Place place,
    String rule,
    double confidence) {

  Draft {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    mediators = List.copyOf(mediators);
    counts = Map.copyOf(counts);
  }

  /** A part of it: on some of its recipients, at one place. */
  Draft part(List<Party> some, Place where) {
    return new Draft(
        match, type, mode, actors, some, mediators, status, counts, where, rule, confidence);
  }

  Draft withParties(List<Party> newActors, List<Party> newRecipients, List<Party> newMediators) {
    return new Draft(
        match,
        type,
        mode,
        newActors,
        newRecipients,
        newMediators,
        status,
        counts,
        place,
        rule,
        confidence);
  }

  Draft as(EventType newType, Optional<String> newMode, Status newStatus, String how) {
    return with(newType, newMode.orElse(null), newStatus, counts, rule + "+" + how, confidence);
  }

  Draft withMode(@Nullable String newMode) {
    return with(type, newMode, status, counts, rule, confidence);
  }

  Draft withCounts(Map<String, Count> newCounts) {
    return with(type, mode, status, newCounts, rule, confidence);
  }

  Draft withConfidence(double newConfidence) {
    return with(type, mode, status, counts, rule, newConfidence);
  }

  /** The same happening, between the same parties. */
  private Draft with(
      EventType newType,
      @Nullable String newMode,
      Status newStatus,
      Map<String, Count> newCounts,
      String newRule,
      double newConfidence) {
    return new Draft(
        match,
        newType,
        newMode,
        actors,
        recipients,
        mediators,
        newStatus,
        newCounts,
        place,
        newRule,
        newConfidence);
  }
}
