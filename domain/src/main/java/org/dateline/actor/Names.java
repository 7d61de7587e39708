package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.Phrases.Match;
import org.dateline.lexicon.Row;
import org.dateline.lexicon.WordRow;

/**
 * Who goes by which name. A name may pass from one bearer to the next: it means whoever bore it
 * last on the story's day, for stories look back, but never ahead. Immutable.
 */
final class Names {

  private final Phrases<KnownActor> own;
  private final Phrases<KnownActor> inOffice;

  private Names(Phrases<KnownActor> own, Phrases<KnownActor> inOffice) {
    this.own = own;
    this.inOffice = inOffice;
  }

  /** The names that belong to one bearer, whatever the day. */
  Phrases<KnownActor> own() {
    return own;
  }

  /** The longest name that begins at a word of the row, and who bore it on the day. */
  Optional<Match<KnownActor>> longest(WordRow row, int from, LocalDate day) {
    Optional<Match<KnownActor>> named =
        own.longest(row, from, known -> known.isThinkableOn(day))
            .map(match -> by(match, Comparator.comparing(known -> known.days().begin())));
    Optional<Match<KnownActor>> held =
        inOffice
            .longest(row, from, known -> known.inOfficeSince(day) != null)
            .map(
                match ->
                    by(
                        match,
                        Comparator.comparing(
                            known -> Objects.requireNonNull(known.inOfficeSince(day)))));
    boolean isHeldLonger =
        held.isPresent() && (named.isEmpty() || held.get().end() > named.get().end());
    return isHeldLonger ? held : named;
  }

  private static Match<KnownActor> by(Match<KnownActor> match, Comparator<KnownActor> latest) {
    KnownActor bearer = match.values().stream().max(latest).orElseThrow();
    return new Match<>(List.of(bearer), match.first(), match.end());
  }

  /** Collects names. */
  static final class Builder {
    private final Phrases.Builder<KnownActor> own = new Phrases.Builder<>();
    private final Phrases.Builder<KnownActor> inOffice = new Phrases.Builder<>();

    /**
     * Enters the name and aliases of an actor.
     *
     * @throws org.dateline.lexicon.BrokenLexicon if another bears one of them at the same time
     */
    void enter(Row row, KnownActor known) {
      List<String> all = new ArrayList<>(known.aliases());
      all.add(0, known.actor().name());
      for (String name : all) {
        for (KnownActor other : own.under(name)) {
          if (!other.equals(known) && other.days().overlaps(known.days())) {
            throw taken(row, name, other);
          }
        }
        own.add(name, known);
      }
    }

    /**
     * Enters names that mean a person from the day on which he takes up an office.
     *
     * @throws org.dateline.lexicon.BrokenLexicon if another in office bears one of them
     */
    void enterInOffice(Row row, List<String> names, KnownActor person) {
      if (!names.isEmpty() && person.terms().isEmpty()) {
        throw row.fault("a name in office without an office");
      }
      for (String name : names) {
        own.under(name).stream()
            .findFirst()
            .ifPresent(
                other -> {
                  throw taken(row, name, other);
                });
        for (KnownActor other : inOffice.under(name)) {
          if (isInOfficeWith(person, other)) {
            throw taken(row, name, other);
          }
        }
        inOffice.add(name, person);
      }
    }

    private static boolean isInOfficeWith(KnownActor person, KnownActor other) {
      return !person.equals(other)
          && person.terms().stream()
              .anyMatch(
                  term -> other.terms().stream().anyMatch(t -> t.days().overlaps(term.days())));
    }

    private static RuntimeException taken(Row row, String name, KnownActor other) {
      return row.fault("\"" + name + "\" is already " + other.actor().id());
    }

    Names build() {
      return new Names(own.build(), inOffice.build());
    }
  }
}
