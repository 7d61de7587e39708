package org.dateline.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.actor.Piece.Sort;
import org.dateline.actor.Title.Use;
import org.dateline.parsing.Sentence;

/**
 * Says who is meant by a role noun whose state the phrase names, or the place behind it, or the
 * story. Immutable.
 */
final class StateRoles {

  private final ActorLexicon lexicon;
  private final Persons persons;

  StateRoles(ActorLexicon lexicon, Persons persons) {
    this.lexicon = lexicon;
    this.persons = persons;
  }

  /**
   * Who is meant where the state is known.
   *
   * @param rule how it is known
   */
  Finding read(Chain chain, Title title, String state, LocalDate day, String rule) {
    boolean isOne = !chain.isPlural();
    if (title.office() != null && isOne && !chain.isLocal()) {
      Optional<KnownActor> holder = lexicon.holder(title.office(), States.id(state, "gov"), day);
      if (holder.isPresent()) {
        return Finding.of(persons.on(holder.get(), day), "office");
      }
    }
    boolean isOwn = !chain.isLocal() || title.kind() != ActorKind.GOVERNMENT;
    if (title.institution() != null && isOwn) {
      Optional<Actor> institution = lexicon.institution(state, title.institution());
      if (institution.isPresent()) {
        return Finding.of(institution.get(), rule);
      }
    }
    return Finding.unnamed(kind(chain, title), state, title.sectors(), rule);
  }

  /** One who holds an office is a person, whatever it is an office of. */
  static ActorKind kind(Chain chain, Title title) {
    boolean isHolder = title.use() == Use.PERSON || title.use() == Use.MEMBER;
    boolean isOne = !chain.isPlural() && title.kind() != ActorKind.UNKNOWN;
    return isHolder && isOne ? ActorKind.PERSON : title.kind();
  }

  /** Who is meant where no state is named in the phrase. */
  Finding alone(Chain chain, Title title, Sentence sentence, Story story, Memory memory) {
    Optional<String> where = chain.stateWhere();
    if (where.isPresent() && isAtHome(title)) {
      return located(chain, title, where.get(), story.day());
    }
    if (chain.isDefinite()) {
      Optional<Finding> again = memory.again(chain.lastTitle().orElse(title));
      if (again.isPresent()) {
        String state = again.get().country();
        boolean isNarrower = chain.titles().size() > 1 && state != null;
        return isNarrower && state != null
            ? read(chain, title, state, story.day(), "carry-over")
            : again.get().by("carry-over");
      }
    }
    boolean isOfState =
        title.institution() != null
            && (title.use() == Use.BODY
                || title.use() == Use.COLLECTIVE
                || chain.titles().size() > 1
                || isForces(title)
                || (title.office() != null && chain.isDefinite()));
    Optional<String> country =
        isOfState
            ? story.countryAt(sentence).or(() -> memory.stateIn(sentence.index()))
            : Optional.empty();
    return country
        .map(state -> read(chain, title, state, story.day(), "story-country"))
        .orElseGet(() -> Finding.unnamed(kind(chain, title), null, title.sectors(), "role"));
  }

  /** "rebels in Yemen"; soldiers may well be in another's country. */
  private static boolean isAtHome(Title title) {
    return switch (title.use()) {
      case MEMBER, COLLECTIVE, BODY, FIGHTER, PUBLIC, PLURAL, COMMUNITY, GROUP -> true;
      case PERSON, SOLDIERY, ARMS, OUTSIDER, TITLE, HONORIFIC, POPE -> false;
    };
  }

  private Finding located(Chain chain, Title title, String state, LocalDate day) {
    Piece where = chain.where();
    boolean isWhole = where != null && where.sort() != Sort.PLACE;
    boolean isInstitution =
        title.institution() != null && (isWhole || title.kind() != ActorKind.GOVERNMENT);
    return isInstitution && !chain.isDefinite()
        ? read(chain, title, state, day, "located")
        : Finding.unnamed(kind(chain, title), state, title.sectors(), "located");
  }

  private static boolean isForces(Title title) {
    return title.singular().startsWith("government ") || title.singular().equals("security force");
  }
}
