package org.dateline.event.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.event.Party;
import org.dateline.event.Quad;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.place.Place;

/**
 * Dateline's ruling on states that are only named as places. Force used on the soil of another
 * country has that country's state as recipient where no one else is named; an official act
 * (arrest, conviction) of which nobody is named as the doer is the act of the state where it took
 * place.
 */
final class Territory {

  private final Scene scene;
  private final Sentence sentence;

  Territory(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** The state on whose soil force was used; empty if it is the actors' own. */
  List<Party> recipients(Match match, List<Party> actors) {
    boolean isForce =
        match.trigger().type().quad() == Quad.MATERIAL_CONFLICT
            && match.trigger().mode() != null
            && !"demo".equals(match.trigger().mode());
    boolean isKnown = actors.stream().anyMatch(actor -> actor.country() != null);
    if ((!isForce && !isAssault(match)) || !isKnown) {
      return List.of();
    }
    return state(match)
        .filter(s -> actors.stream().noneMatch(a -> same(a.country(), s.country())))
        .stream()
        .toList();
  }

  private static boolean isAssault(Match match) {
    return match.trigger().type() == org.dateline.event.EventType.ASSAULT;
  }

  /** The state where an official act took place. */
  List<Party> authorities(Match match) {
    return state(match).stream().toList();
  }

  private static boolean same(
      @org.jspecify.annotations.Nullable String one,
      @org.jspecify.annotations.Nullable String other) {
    return one != null && one.equals(other);
  }

  /** The place that hangs on the trigger itself or on its object. */
  private Optional<Party> state(Match match) {
    for (Place place : scene.places()) {
      if (place.role() != Place.Role.LOCATION || place.country() == null) {
        continue;
      }
      Optional<Token> head = scene.headOf(place.words().span());
      if (head.isPresent() && isNear(match.token(), head.get())) {
        return Optional.of(
            scene
                .mention(head.get())
                .map(Party::from)
                .orElseGet(
                    () ->
                        new Party(
                            place.words().span(),
                            place.words().text(),
                            null,
                            place.country(),
                            List.of())));
      }
    }
    return Optional.empty();
  }

  private boolean isNear(Token trigger, Token place) {
    for (Token above : sentence.path(place)) {
      if (above.index() == trigger.index()) {
        return true;
      }
      if (above.isVerb() || above.relation() == Relation.APPOSITION) {
        return false;
      }
    }
    return false;
  }
}
