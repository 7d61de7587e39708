package org.dateline.event.scene;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.event.EventType;
import org.dateline.event.codebook.StatusCues.Stand;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/**
 * Whether the noun of an event tells of something that was still to come, so that it could come to
 * nothing. A truce or a treaty that ends had been, and so had talks that collapse.
 */
final class Prospect {

  private static final Set<EventType> AGREED =
      EnumSet.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.CONCEDE,
          EventType.RETREAT);

  private static final Set<EventType> DEEDS =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.PROTEST);

  private final Sentence sentence;
  private final Set<String> lasting;
  private final Set<String> standing;

  Prospect(Sentence sentence, WordSets sets) {
    this.sentence = sentence;
    this.lasting = sets.set("lasting");
    this.standing = sets.set("standing");
  }

  /** Whether a cue that stands so to the noun of this event denies it. */
  boolean isUndoneBy(Stand stand, Match match) {
    EventType type = match.trigger().type();
    Token noun = match.token();
    if (!noun.isNoun() || isInForce(noun)) {
      return false;
    }
    boolean isLasting = lasting.contains(noun.lemma());
    return switch (stand) {
      case UNDOING -> AGREED.contains(type) || type == EventType.CONSULT;
      case UNMADE -> !isLasting && (AGREED.contains(type) || type == EventType.CONSULT);
      case BROKEN_OFF -> !isLasting && AGREED.contains(type);
      case FOILED -> !isLasting && (AGREED.contains(type) || DEEDS.contains(type));
      case GOVERNOR, AUXILIARY, MODIFIER, MARKER, NEARLY -> false;
    };
  }

  /** "The 2015 deal", "a deal signed in May", "last year's deal". */
  private boolean isInForce(Token noun) {
    return sentence
        .children(
            noun,
            Relation.ADJECTIVE,
            Relation.NUMBER,
            Relation.COMPOUND,
            Relation.POSSESSOR,
            Relation.NOUN_CLAUSE,
            Relation.RELATIVE_CLAUSE)
        .stream()
        .anyMatch(
            child -> standing.contains(child.lemma()) || isYear(child.text()) || isDated(child));
  }

  private boolean isDated(Token owner) {
    return owner.relation() == Relation.POSSESSOR
        && sentence.children(owner, Relation.ADJECTIVE).stream()
            .anyMatch(child -> child.lemma().equals("last"));
  }

  private static boolean isYear(String text) {
    return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
