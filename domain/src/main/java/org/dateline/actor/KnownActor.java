package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the lexicon.
 *
 * @param actor as it is where no office says otherwise
 * @param parent id of what it is part of, or null
 * @param terms the offices a person held, else empty
 */
record KnownActor(Actor actor, List<String> aliases, @Nullable String parent, List<Term> terms) {

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
}
