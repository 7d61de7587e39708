package org.dateline.event.coding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.codebook.TriggerLexicon;
import org.dateline.event.codebook.WordSets;
import org.dateline.event.scene.Parties;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/**
 * The same happening told again in a later sentence is one event with two mentions: "the attack",
 * or the same deed by the same on the same. When in doubt they are two. Not for sharing.
 */
final class Retelling {

  /** So many events of a type are remembered, so that the work stays linear. */
  private static final int REMEMBERED = 6;

  /** A bare "the attack" means one that was told no more sentences ago. */
  private static final int NEAR = 4;

  /** Words that begin with so many same letters are of one kin: "accuse", "accusation". */
  private static final int STEM = 4;

  /**
   * Deeds, which can be told apart by who, to whom, where and when; what is said by its content.
   */
  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.CONSULT,
          EventType.AGREE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT,
          EventType.PROTEST,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.ASSAULT);

  private final Map<EventType, Deque<Told>> told = new EnumMap<>(EventType.class);

  private final TriggerLexicon triggers;

  /** What says that it is another one. */
  private final Set<String> another;

  Retelling(TriggerLexicon triggers, WordSets sets) {
    this.triggers = triggers;
    this.another = sets.set("another");
  }

  /** An event by its index, and the word that told it. */
  private record Told(int index, String lemma) {}

  void note(Draft draft, int index) {
    Deque<Told> ofType = told.computeIfAbsent(draft.type(), type -> new ArrayDeque<>());
    ofType.addFirst(new Told(index, draft.match().token().lemma()));
    if (ofType.size() > REMEMBERED) {
      ofType.removeLast();
    }
  }

  /** Index of the event that this one tells again, or -1. */
  int find(Draft draft, Event event, Sentence sentence, List<Event> events) {
    Token trigger = noun(draft, sentence);
    Deque<Told> ofType = told.get(draft.type());
    if (ofType == null || isOther(draft.match().token(), sentence) || isOther(trigger, sentence)) {
      return -1;
    }
    boolean isDefinite = trigger.isNoun() && isDefinite(trigger, sentence);
    boolean isLast = true;
    for (Told earlier : ofType) {
      Event before = events.get(earlier.index());
      if (before.sentence() < event.sentence() && Sameness.isPossible(before, event)) {
        boolean isSame =
            isDefinite
                ? isMeant(before, event, isLast) && isOfKind(earlier, trigger, event.type())
                : DEEDS.contains(event.type()) && Sameness.isRepeated(before, event);
        if (isSame) {
          return earlier.index();
        }
      }
      isLast = false;
    }
    return -1;
  }

  /** "The attack killed six": the noun that the verb tells of, if it tells the same type. */
  private Token noun(Draft draft, Sentence sentence) {
    Token trigger = draft.match().token();
    return sentence
        .child(trigger, Relation.SUBJECT)
        .filter(
            noun ->
                triggers.find(WordClass.NOUN, noun.lemma()).stream()
                    .anyMatch(sense -> sense.type() == draft.type()))
        .orElse(trigger);
  }

  /** "Another attack", "struck again", "in a second attack they hit …". */
  private boolean isOther(Token trigger, Sentence sentence) {
    return hasOther(trigger, sentence)
        || sentence.children(trigger, Relation.OBLIQUE, Relation.SUBJECT, Relation.OBJECT).stream()
            .anyMatch(child -> hasOther(child, sentence));
  }

  private boolean hasOther(Token token, Sentence sentence) {
    return sentence.children(token).stream().anyMatch(child -> another.contains(child.lemma()));
  }

  private static boolean isDefinite(Token noun, Sentence sentence) {
    return sentence.isDefinite(noun) || sentence.child(noun, Relation.POSSESSOR).isPresent();
  }

  /** "The attack": with a party that is known, or the last of its type and near. */
  private static boolean isMeant(Event before, Event event, boolean isLast) {
    boolean isBare =
        Parties.actors(event.actors()).isEmpty() && Parties.actors(event.recipients()).isEmpty();
    return isBare
        ? isLast && event.sentence() - before.sentence() <= NEAR
        : Parties.shareActor(before.actors(), event.actors())
            || Parties.shareActor(before.recipients(), event.recipients());
  }

  /** A deed may be called an attack or a strike; a promise is not the offer made before. */
  private static boolean isOfKind(Told earlier, Token noun, EventType type) {
    boolean isDeed = DEEDS.contains(type) && type != EventType.AGREE;
    String stem = noun.lemma().substring(0, Math.min(STEM, noun.lemma().length()));
    return isDeed || earlier.lemma().startsWith(stem);
  }
}
