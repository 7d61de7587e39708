package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.actor.OrganisationWords.Nature;
import org.dateline.lexicon.Country;
import org.dateline.parsing.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Turns names into actors: known ones as they were on the day, unknown ones by their words. */
final class Persons {

  private static final Nature NOTHING = new Nature(ActorKind.UNKNOWN, List.of(Sector.UNK), false);

  private final ActorLexicon lexicon;
  private final OrganisationWords organisations;

  Persons(ActorLexicon lexicon, OrganisationWords organisations) {
    this.lexicon = lexicon;
    this.organisations = organisations;
  }

  /** A known actor as it was on a day: a minister in office belongs to the government. */
  Actor on(KnownActor known, LocalDate day) {
    Actor actor = known.actor();
    Optional<Term> term = known.terms().stream().filter(t -> t.covers(day)).findFirst();
    Optional<Actor> of = term.flatMap(t -> lexicon.actor(t.of()));
    if (of.isEmpty()) {
      return actor;
    }
    List<Sector> sectors = new ArrayList<>(of.get().sectors());
    if (term.get().office().equals("dm")) {
      sectors.add(Sector.MIL);
    }
    boolean isWorldly = of.get().kind() == ActorKind.IGO;
    String home = of.get().country() == null ? actor.country() : of.get().country();
    String country = isWorldly ? null : home;
    return new Actor(actor.id(), actor.name(), actor.kind(), country, sectors);
  }

  /** The person whom a piece names. */
  Actor person(
      Piece piece,
      String written,
      @Nullable String country,
      List<Sector> sectors,
      LocalDate day,
      Memory memory) {
    if (piece.known() != null) {
      Actor actor = on(piece.known(), day);
      memory.keep(actor, actor.name());
      return actor;
    }
    String carried = piece.carried();
    if (carried != null) {
      Optional<Actor> actor = memory.actor(carried);
      if (actor.isPresent()) {
        return actor.get();
      }
    }
    return memory.unknown(written, ActorKind.PERSON, country, sectors);
  }

  /**
   * The organisation that a piece names.
   *
   * @param state the country that stands before the name, or null
   */
  Actor organisation(
      Piece piece, @Nullable String state, Sentence sentence, Story story, Memory memory) {
    Span span = sentence.token(piece.first()).span().union(sentence.token(piece.last()).span());
    String written = story.text().at(span);
    if (piece.known() != null) {
      Actor known = piece.known().actor();
      return state == null || state.equals(known.country())
          ? known
          : memory.unknown(elsewhere(state, written), known.kind(), state, known.sectors());
    }
    Optional<Actor> introduced = memory.introduced(written);
    if (introduced.isPresent()) {
      return introduced.get();
    }
    String bare = written.replaceFirst("^[Tt]he\\s+", "");
    Nature nature = organisations.of(bare).orElse(NOTHING);
    String country = state == null ? country(piece, span, sentence, story) : state;
    return memory.unknown(bare, nature.kind(), country, nature.sectors());
  }

  private String elsewhere(String state, String name) {
    return lexicon.countries().iso3(state).map(Country::name).orElse(state) + " " + name;
  }

  /** The country that a name holds: by an adjective in it, or by a town. */
  private static @Nullable String country(Piece piece, Span span, Sentence sentence, Story story) {
    if (piece.country() != null) {
      return piece.country().iso3();
    }
    return story.placesIn(sentence).stream()
        .filter(place -> span.contains(place.words().span()))
        .flatMap(place -> Optional.ofNullable(place.country()).stream())
        .findFirst()
        .orElse(null);
  }
}
