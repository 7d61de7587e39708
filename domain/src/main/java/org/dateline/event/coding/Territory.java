package org.dateline.event.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.actor.Actor;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.Quad;
import org.dateline.event.codebook.Trigger.Flag;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Dateline's ruling on states that are only named as places. Force used on the soil of another
 * country has that country's state as recipient where no one else is named; an official act
 * (arrest, conviction) of which nobody is named as the doer is the act of the state where it took
 * place.
 */
final class Territory {

  private final Scene scene;
  private final Placer placer;
  private final Function<String, Optional<Actor>> actors;

  Territory(Scene scene, Placer placer, Function<String, Optional<Actor>> actors) {
    this.actors = actors;
    this.scene = scene;
    this.placer = placer;
  }

  /** The state on whose soil force was used; empty if it is the actors' own. */
  List<Party> recipients(Match match, List<Party> actors) {
    boolean isForce =
        match.trigger().type().quad() == Quad.MATERIAL_CONFLICT
            && match.trigger().mode() != null
            && !"demo".equals(match.trigger().mode());
    boolean isKnown = actors.stream().anyMatch(actor -> actor.country() != null);
    if ((!isForce && !isAssault(match)) || !isKnown || match.trigger().is(Flag.MUTUAL)) {
      return List.of();
    }
    return state(match)
        .filter(s -> actors.stream().noneMatch(a -> same(a.country(), s.country())))
        .stream()
        .toList();
  }

  private static boolean isAssault(Match match) {
    return match.trigger().type() == EventType.ASSAULT;
  }

  /** The state where an official act took place. */
  List<Party> authorities(Match match) {
    return state(match).stream().toList();
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  /** The place of the event, if it lies in a country. */
  private Optional<Party> state(Match match) {
    return placer.place(match).filter(place -> place.country() != null).map(this::party);
  }

  private Party party(Place place) {
    return scene
        .headOf(place.words().span())
        .flatMap(scene::mention)
        .map(Party::from)
        .filter(party -> party.span().equals(place.words().span()))
        .orElseGet(() -> government(place));
  }

  private Party government(Place place) {
    Optional<Actor> state =
        Optional.ofNullable(place.country())
            .flatMap(country -> actors.apply(country.toLowerCase(Locale.ROOT) + ".gov"));
    return new Party(
        place.words().span(),
        place.words().text(),
        state.map(Actor::id).orElse(null),
        place.country(),
        state.map(Actor::sectors).orElse(List.of()));
  }
}
