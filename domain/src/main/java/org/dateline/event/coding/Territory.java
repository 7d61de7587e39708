package org.dateline.event.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.actor.Sector;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.Quad;
import org.dateline.event.codebook.Trigger.Flag;
import org.dateline.event.scene.Match;
import org.dateline.event.scene.Parties;
import org.dateline.event.scene.Placer;
import org.dateline.event.scene.Scene;
import org.dateline.event.scene.States;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Dateline's ruling on states that are only named as places. Force used on the soil of another
 * country has that country's state as recipient where no one else is named; an official act
 * (arrest, conviction) of which nobody is named as the doer is the act of the state where it took
 * place. Whoever is arrested is arrested by the police of which the story tells, else by those of
 * that place or of where the story is set.
 */
final class Territory {

  private final Scene scene;
  private final Placer placer;
  private final States states;

  Territory(Scene scene, Placer placer, States states) {
    this.states = states;
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
    return state(match).filter(s -> actors.stream().noneMatch(a -> isOwnSoil(a, s))).stream()
        .toList();
  }

  private static boolean isAssault(Match match) {
    return match.trigger().type() == EventType.ASSAULT;
  }

  /**
   * Who did an official act that nobody is said to have done: the state where it took place; for an
   * arrest the police of whom the story tells, else those of that place.
   *
   * @param match an official act
   * @param sufferers to whom it was done; police do not arrest themselves
   */
  List<Party> authorities(Match match, List<Party> sufferers) {
    if (!match.trigger().is(Flag.POLICE)) {
      return Parties.without(state(match).stream().toList(), sufferers);
    }
    Optional<Place> here = placer.place(match).filter(place -> place.country() != null);
    String country = here.or(scene::ground).map(Place::country).orElse(null);
    List<Party> told =
        scene.police().map(Party::from).filter(police -> isOf(police, country)).stream().toList();
    List<Party> free = Parties.without(told, sufferers);
    return free.isEmpty()
        ? Parties.without(here.map(states::police).stream().toList(), sufferers)
        : free;
  }

  /** The same, and where no place is given either, the police of where the story is set. */
  List<Party> presumed(Match match, List<Party> sufferers) {
    List<Party> found = authorities(match, sufferers);
    return found.isEmpty() && match.trigger().is(Flag.POLICE)
        ? Parties.without(scene.ground().map(states::police).stream().toList(), sufferers)
        : found;
  }

  private static boolean isOf(Party police, @Nullable String country) {
    return police.country() == null || country == null || police.country().equals(country);
  }

  /** Rebels fight the state on its own soil; a state does not fight itself there. */
  private static boolean isOwnSoil(Party actor, Party state) {
    return actor.country() != null
        && actor.country().equals(state.country())
        && !actor.sectors().contains(Sector.REB);
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
        .orElseGet(() -> states.government(place));
  }
}
