package org.dateline.api.actors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.LocalDate;
import java.util.List;
import org.dateline.api.events.EventForm;
import org.dateline.api.findings.FindingForm;
import org.dateline.ledger.ActorProfile;
import org.dateline.ledger.index.FindingSort;
import org.jspecify.annotations.Nullable;

/** An actor as it is answered when it is asked for by its id: with what the ledger knows of it. */
public record ProfileForm(
    @JsonUnwrapped ActorForm actor,
    ActorProfile.Counts events,
    long documents,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<RawValue> recent,
    List<ObjectNode> relations) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public ProfileForm(
      ActorForm actor,
      ActorProfile.Counts events,
      long documents,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      List<RawValue> recent,
      List<ObjectNode> relations) {
    this.actor = actor;
    this.events = events;
    this.documents = documents;
    this.first = first;
    this.last = last;
    this.recent = List.copyOf(recent);
    this.relations = List.copyOf(relations);
  }

  static ProfileForm of(ActorForm actor, ActorProfile profile) {
    return new ProfileForm(
        actor,
        profile.events(),
        profile.documents(),
        profile.first(),
        profile.last(),
        profile.recent().stream().map(event -> EventForm.listed(event, null)).toList(),
        profile.relations().stream()
            .map(relation -> FindingForm.from(FindingSort.RELATION, relation))
            .toList());
  }
}
