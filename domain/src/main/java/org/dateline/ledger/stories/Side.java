package org.dateline.ledger.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who did it, or had it done to them, as one telling has it.
 *
 * @param actors ids of those who are known
 * @param countries of all of them
 */
record Side(Set<String> actors, Set<String> countries) {

  static Side of(JsonNode parties) {
    Set<String> actors = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    parties.forEach(
        party -> {
          if (party.path("actor").isTextual()) {
            actors.add(party.path("actor").asText());
          }
          if (party.path("country").isTextual()) {
            countries.add(party.path("country").asText());
          }
        });
    return new Side(actors, countries);
  }

  /** Whether nobody knows who it is. */
  boolean isOpen() {
    return actors.isEmpty() && countries.isEmpty();
  }

  boolean sharesActor(Side other) {
    return !Collections.disjoint(actors, other.actors);
  }

  boolean shares(Side other) {
    return sharesActor(other) || !Collections.disjoint(countries, other.countries);
  }

  /** Whether they may be the same: what the one leaves open, the other may fill in. */
  boolean fits(Side other) {
    return isOpen() || other.isOpen() || shares(other);
  }
}
