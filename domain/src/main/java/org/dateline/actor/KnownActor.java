package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.dateline.lexicon.Period;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the lexicon.
 *
 * @param actor as it is where no office says otherwise
 * @param parent id of what it is part of, or null
 * @param terms the offices a person held, else empty
 * @param days when it existed; always, for persons
 */
record KnownActor(
    Actor actor, List<String> aliases, @Nullable String parent, List<Term> terms, Period days) {

  KnownActor {
    aliases = List.copyOf(aliases);
    terms = List.copyOf(terms);
  }

  boolean isPerson() {
    return actor.kind() == ActorKind.PERSON;
  }

  boolean holdsOffice(LocalDate day) {
    return terms.stream().anyMatch(term -> term.covers(day));
  }

  /** Whether a story of that day may speak of it: before it began nobody did. */
  boolean isThinkableOn(LocalDate day) {
    return days.hasBegun(day);
  }

  /** The last day, up to the given one, on which an office was taken up; null if there is none. */
  @Nullable LocalDate inOfficeSince(LocalDate day) {
    return terms.stream()
        .map(term -> term.days().begin())
        .filter(begin -> !begin.isAfter(day))
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
