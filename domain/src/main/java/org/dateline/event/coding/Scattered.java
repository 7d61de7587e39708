package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Party;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.place.Place;

/**
 * Takes apart what was done to several at several places: "strikes on convoys in one town and on a
 * ministry in another" are two events. Only where each recipient stands beside a place of its own.
 */
final class Scattered {

  private final Scene scene;
  private final Sentence sentence;

  Scattered(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** The draft itself, or its parts, each with its place. */
  List<Draft> parts(Draft draft) {
    if (draft.recipients().size() < 2 || scene.places().size() < 2) {
      return List.of(draft);
    }
    Map<Integer, List<Party>> byPhrase = new LinkedHashMap<>();
    for (Party party : draft.recipients()) {
      Optional<Token> head = scene.headOf(party.span());
      if (head.isEmpty()) {
        return List.of(draft);
      }
      byPhrase.computeIfAbsent(phrase(head.get(), draft), at -> new ArrayList<>()).add(party);
    }
    Map<Integer, Place> places = places(draft);
    List<Draft> parts = new ArrayList<>();
    byPhrase.forEach(
        (at, some) -> {
          Place place = places.get(at);
          if (place != null) {
            // How many is told of all together.
            Draft part = draft.part(some, place);
            parts.add(parts.isEmpty() ? part : part.withCounts(Map.of()));
          }
        });
    boolean isApart =
        parts.size() > 1
            && parts.size() == byPhrase.size()
            && places.values().stream().map(Place::name).distinct().count() == places.size();
    return isApart ? parts : List.of(draft);
  }

  private Map<Integer, Place> places(Draft draft) {
    Map<Integer, Place> places = new LinkedHashMap<>();
    for (Place place : scene.places()) {
      Optional<Token> head = scene.headOf(place.words().span());
      if (place.role() == Place.Role.LOCATION && head.isPresent()) {
        places.putIfAbsent(phrase(head.get(), draft), place);
      }
    }
    return places;
  }

  /** The listed phrase in which a word stands: the nearest one joined by "and", or the first. */
  private int phrase(Token token, Draft draft) {
    Token below = token;
    for (Token above : sentence.path(token)) {
      boolean isListed = above.relation() == Relation.CONJUNCT && above.isNoun();
      if (isListed || above.index() == draft.match().token().index()) {
        return isListed ? above.index() : below.index();
      }
      below = above;
    }
    return below.index();
  }
}
