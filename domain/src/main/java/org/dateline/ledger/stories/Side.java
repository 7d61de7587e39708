package org.dateline.ledger.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Who did it, or had it done to them, as one telling has it.
 *
 * @param actors ids of those who are known
 * @param countries of all of them
 */
record Side(Set<String> actors, Set<String> countries) {

  Side {
    actors = Set.copyOf(actors);
    countries = Set.copyOf(countries);
  }

  static Side of(JsonNode parties) {
    Set<String> actors = new HashSet<>();
    Set<String> countries = new HashSet<>();
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

  /** Whether the one has all that the other has: who met whom is another meeting otherwise. */
  boolean holds(Side other) {
    return actors.containsAll(other.actors)
        || (!other.countries.isEmpty() && countries.containsAll(other.countries));
  }

  boolean hasSeveral() {
    return actors.size() > 1 || countries.size() > 1;
  }
}
