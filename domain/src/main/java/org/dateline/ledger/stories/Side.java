package org.dateline.ledger.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Who did it, or had it done to them, as one telling has it.
 *
 * @param actors ids of those who are known
 * @param parties countries; ids of those who are of none
 */
record Side(Set<String> actors, Set<String> parties) {

  Side {
    actors = Set.copyOf(actors);
    parties = Set.copyOf(parties);
  }

  static Side of(JsonNode all) {
    Set<String> actors = new HashSet<>();
    Set<String> parties = new HashSet<>();
    for (JsonNode each : all) {
      String actor = each.path("actor").textValue();
      String country = each.path("country").textValue();
      if (actor != null) {
        actors.add(actor);
      }
      if (actor != null || country != null) {
        parties.add(country == null ? actor : country);
      }
    }
    return new Side(actors, parties);
  }

  /** Whether nobody knows who it is. */
  boolean isOpen() {
    return parties.isEmpty();
  }

  boolean sharesActor(Side other) {
    return !Collections.disjoint(actors, other.actors);
  }

  boolean shares(Side other) {
    return sharesActor(other) || !Collections.disjoint(parties, other.parties);
  }

  /**
   * Whether the one has all that the other has: who met whom is another meeting otherwise. Of those
   * who are of one country by who they are.
   */
  boolean holds(Side other) {
    return other.parties.size() > 1
        ? parties.containsAll(other.parties)
        : shares(other) && actors.containsAll(other.actors);
  }

  boolean hasSeveral() {
    return actors.size() > 1 || parties.size() > 1;
  }
}
