package org.dateline.event.codebook;

import java.util.List;
import java.util.Set;
import org.dateline.event.EventType;
import org.dateline.parsing.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trigger lexicon: a word, in one of its senses, that tells an event.
 *
 * @param rule the rule's name, which every event carries: {@code request.ask-support}
 * @param words the lemmas; for a noun or adjective of several words the last is the head, for a
 *     verb the first
 * @param wordClass VERB, NOUN or ADJECTIVE
 * @param mode PLOVER's mode, or null
 * @param cameo CAMEO code, or null
 * @param actors where the doers stand, the likeliest first
 * @param recipients where those stand to whom it is done
 */
public record Trigger(
    String rule,
    List<String> words,
    WordClass wordClass,
    EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    List<String> contexts,
    List<Role> actors,
    List<Role> recipients,
    List<Constraint> constraints,
    Set<Flag> flags) {

  /** What else is to be known of an entry. */
  public enum Flag {
    /** What each does to the other: all parties are actors. */
    MUTUAL,
    /** The sense is often another one: less confidence, and named parties are asked for. */
    WEAK,
    /** Without a recipient it is no event. */
    TRANSITIVE,
    /** What is promised, refused or threatened in the dependent clause is no event beside it. */
    INNER,
    /** Official acts: if nobody is named, the state did it whose place is given. */
    OFFICIAL,
    /** The same, but the police of whom the story tells did it, or those of the place. */
    POLICE,
    /** Only if the noun that the constraint holds is itself such an event. */
    THROUGH,
    /** An event also where nobody is named on either side: "sectarian violence". */
    FACELESS,
    /** The words tell of something past that is only named: never an event of its own. */
    SILENT
  }

  public Trigger {
    words = List.copyOf(words);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    constraints = List.copyOf(constraints);
    flags = Set.copyOf(flags);
  }

  /** The lemma by which the entry is found. */
  public String head() {
    return wordClass == WordClass.VERB ? words.get(0) : words.get(words.size() - 1);
  }

  public boolean is(Flag flag) {
    return flags.contains(flag);
  }

  /** Whether it is an official act: told without its doer, somebody in office did it. */
  public boolean isOfficial() {
    return is(Flag.OFFICIAL) || is(Flag.POLICE);
  }

  /** How much must agree before the entry holds: the more particular sense is tried first. */
  int specificity() {
    int required = 0;
    for (Constraint constraint : constraints) {
      boolean isAny = constraint.words().isEmpty();
      required += constraint.isForbidden() ? 0 : isAny ? 10 : 12;
    }
    return words.size() * 100 + required + constraints.size();
  }

  /** Whether both could hold of the same words with nothing to choose between them. */
  boolean clashesWith(Trigger other) {
    if (!words.equals(other.words) || constraints.size() != other.constraints.size()) {
      return false;
    }
    return constraints.stream()
        .allMatch(
            mine ->
                other.constraints.stream()
                    .anyMatch(
                        theirs ->
                            mine.slot().equals(theirs.slot())
                                && mine.isForbidden() == theirs.isForbidden()
                                && mine.overlaps(theirs)));
  }
}
