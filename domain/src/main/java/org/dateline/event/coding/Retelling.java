package org.dateline.event.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.event.Count;
import org.dateline.event.Event;
import org.dateline.event.EventDate;
import org.dateline.event.EventDate.Basis;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.event.codebook.TriggerLexicon;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

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

  /** A story without a day of its own tells of the last days. */
  private static final int UNDATED_IS_DAYS = 6;

  /** What says that it is another one. */
  private static final Set<String> OTHER =
      Set.of(
          "also",
          "another",
          "again",
          "second",
          "third",
          "new",
          "further",
          "other",
          "separate",
          "later",
          "more",
          "additional",
          "subsequent",
          "similar",
          "earlier",
          "previous",
          "fresh");

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

  Retelling(TriggerLexicon triggers) {
    this.triggers = triggers;
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
      if (before.sentence() < event.sentence() && isPossible(before, event)) {
        boolean isSame =
            isDefinite
                ? isMeant(before, event, isLast) && isOfKind(earlier, trigger, event.type())
                : DEEDS.contains(event.type()) && isRepeated(before, event);
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
  private static boolean isOther(Token trigger, Sentence sentence) {
    return hasOther(trigger, sentence)
        || sentence.children(trigger, Relation.OBLIQUE, Relation.SUBJECT, Relation.OBJECT).stream()
            .anyMatch(child -> hasOther(child, sentence));
  }

  private static boolean hasOther(Token token, Sentence sentence) {
    return sentence.children(token).stream().anyMatch(child -> OTHER.contains(child.lemma()));
  }

  private static boolean isDefinite(Token noun, Sentence sentence) {
    return sentence.isDefinite(noun) || sentence.child(noun, Relation.POSSESSOR).isPresent();
  }

  private static boolean isPossible(Event before, Event event) {
    return before.status().modality() == event.status().modality()
        && before.status().polarity() == event.status().polarity()
        && before.status().isBackground() == event.status().isBackground()
        && mayBeOne(before, event)
        && event.counts().entrySet().stream()
            .allMatch(e -> meets(before.counts().get(e.getKey()), e.getValue()));
  }

  /** Nothing that is known of one speaks against the other: who, to whom, how, when, where. */
  static boolean mayBeOne(Event one, Event other) {
    return (one.mode() == null || other.mode() == null || one.mode().equals(other.mode()))
        && Parties.mayBeSame(one.actors(), other.actors())
        && Parties.mayBeSame(one.recipients(), other.recipients())
        && isSameTime(one.date(), other.date())
        && isSamePlace(one.place(), other.place());
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

  private static boolean isRepeated(Event before, Event event) {
    boolean isSameDay = isStated(before.date()) && isStated(event.date());
    boolean isThere = before.place() != null && event.place() != null;
    return Parties.shareActor(before.actors(), event.actors())
        && Parties.shareActor(before.recipients(), event.recipients())
        && (isSameDay || isThere);
  }

  private static boolean isStated(@Nullable EventDate date) {
    return date != null && date.basis() == Basis.STATED;
  }

  /** A day that is only the story's own is near the day that the other telling states. */
  private static boolean isSameTime(@Nullable EventDate one, @Nullable EventDate other) {
    if (one == null || other == null || (!isStated(one) && !isStated(other))) {
      return true;
    }
    int apart = isStated(one) && isStated(other) ? 0 : UNDATED_IS_DAYS;
    return !one.to().plusDays(apart).isBefore(other.from())
        && !other.to().plusDays(apart).isBefore(one.from());
  }

  private static boolean isSamePlace(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null || one.name().equals(other.name())) {
      return true;
    }
    boolean isWide =
        one.precision() == Place.Precision.COUNTRY || other.precision() == Place.Precision.COUNTRY;
    return isWide && one.country() != null && one.country().equals(other.country());
  }

  private static boolean meets(@Nullable Count one, Count other) {
    return one == null
        || ((one.high() == null || one.high() >= other.low())
            && (other.high() == null || other.high() >= one.low()));
  }

  /**
   * The first telling, with what the later one adds; what only another speaker says stays with the
   * mention, for nobody else has said it.
   */
  static Event join(Event first, Event later) {
    List<EventMention> mentions = new ArrayList<>(first.mentions());
    mentions.addAll(later.mentions());
    boolean isSaidAlike = first.attributions().containsAll(later.attributions());
    return isSaidAlike ? added(first, later, mentions) : first.withMentions(mentions);
  }

  private static Event added(Event first, Event later, List<EventMention> mentions) {
    Map<String, Count> counts = new LinkedHashMap<>(later.counts());
    counts.putAll(first.counts());
    List<String> contexts = new ArrayList<>(first.contexts());
    later.contexts().stream().filter(it -> !contexts.contains(it)).forEach(contexts::add);
    boolean isDated = isStated(first.date()) || !isStated(later.date());
    boolean isPlaced = first.place() != null || later.place() == null;
    Event coded = first.mode() == null && later.mode() != null ? later : first;
    return new Event(
        first.id(),
        first.type(),
        coded.mode(),
        contexts,
        coded.cameo(),
        coded.goldstein(),
        first.isMain(),
        first.trigger(),
        first.sentence(),
        first.actors().isEmpty() ? later.actors() : first.actors(),
        first.recipients().isEmpty() ? later.recipients() : first.recipients(),
        first.mediators().isEmpty() ? later.mediators() : first.mediators(),
        isDated ? first.date() : later.date(),
        isPlaced ? first.place() : later.place(),
        isPlaced ? first.placeReason() : null,
        first.status(),
        first.attributions(),
        first.interested(),
        mentions,
        first.denies(),
        counts,
        first.rule(),
        Math.max(first.confidence(), later.confidence()));
  }
}
