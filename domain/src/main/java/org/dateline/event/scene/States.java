package org.dateline.event.scene;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.actor.Actor;
import org.dateline.event.Party;
import org.dateline.place.Place;

/** States that are named as places: who is meant where "Yemen" is given aid. */
public final class States {

  private final Function<String, Optional<Actor>> actors;

  /**
   * States by the list of actors.
   *
   * @param actors finds an actor by its id
   */
  public States(Function<String, Optional<Actor>> actors) {
    this.actors = actors;
  }

  /** The government of the country where a place lies, in the words of the place. */
  public Party government(Place place) {
    return institution(place, "gov");
  }

  /** The police of the country where a place lies, in the words of the place. */
  public Party police(Place place) {
    return institution(place, "police");
  }

  /** The government of a country, by its ISO 3166-1 alpha-3 code. */
  public Optional<Actor> government(String country) {
    return actors.apply(country.toLowerCase(Locale.ROOT) + ".gov");
  }

  private Party institution(Place place, String name) {
    Optional<Actor> state =
        Optional.ofNullable(place.country())
            .flatMap(country -> actors.apply(country.toLowerCase(Locale.ROOT) + "." + name));
    return Party.named(
        place.words().span(),
        place.words().text(),
        state.map(Actor::id).orElse(null),
        place.country(),
        state.map(Actor::sectors).orElse(List.of()));
  }
}
