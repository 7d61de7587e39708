package org.dateline.event.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.event.Party;
import org.dateline.event.codebook.LightVerbs.Subject;
import org.dateline.event.scene.Carrier;
import org.dateline.event.scene.Parties;

/** Actors and recipients after the light verb had its say: "faces sanctions" turns them round. */
record Roles(List<Party> actors, List<Party> recipients) {

  static Roles of(
      Optional<Carrier> carrier,
      List<Party> actors,
      List<Party> recipients,
      List<Party> carriersSubjects) {
    boolean isSuffered = carrier.filter(c -> c.light().subject() == Subject.RECIPIENT).isPresent();
    if (!isSuffered) {
      return new Roles(actors, recipients);
    }
    return new Roles(
        Parties.without(actors.isEmpty() ? recipients : actors, carriersSubjects),
        Parties.distinct(carriersSubjects));
  }
}
