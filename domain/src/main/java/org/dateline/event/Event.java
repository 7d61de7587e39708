package org.dateline.event;

import java.util.List;
import java.util.Map;
import org.dateline.place.Place;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, where, when, and on whose word.
 *
 * @param id {@code e1}, unique in the reading
 * @param mode PLOVER's mode in lower case, or null where the type has none or none is known
 * @param contexts PLOVER's contexts in lower case
 * @param cameo CAMEO code, or null
 * @param goldstein from -10 to 10
 * @param isMain in JSON {@code main}: the happening that the document is about
 * @param trigger the words that tell it
 * @param sentence index of its sentence
 * @param actors who did it; all parties where it is mutual
 * @param recipients to whom
 * @param date null where no day is known and the document has none
 * @param place null if none is stated: then {@code placeReason} says why
 * @param attributions ids, from the nearest speaker outwards; empty means the outlet's own word
 * @param interested those of its attributions whose speaker is party to it
 * @param mentions all words that tell it, the trigger's first
 * @param denies id of the event that this one says did not happen, or null
 * @param counts by kind: {@code killed}, {@code injured}, {@code arrested}, {@code abducted},
 *     {@code released}, {@code displaced}, {@code participants}
 * @param rule which rule and which lexicon entry gave it
 * @param confidence from 0 to 1
 */
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    double goldstein,
    boolean isMain,
    Words trigger,
    int sentence,
    List<Party> actors,
    List<Party> recipients,
    List<Party> mediators,
    @Nullable EventDate date,
    @Nullable Place place,
    @Nullable String placeReason,
    Status status,
    List<String> attributions,
    List<String> interested,
    List<EventMention> mentions,
    @Nullable String denies,
    Map<String, Count> counts,
    String rule,
    double confidence) {

  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    mediators = List.copyOf(mediators);
    attributions = List.copyOf(attributions);
    interested = List.copyOf(interested);
    mentions = List.copyOf(mentions);
    counts = Map.copyOf(counts);
  }

  public Quad quad() {
    return type.quad();
  }

  /** The same event, tied to the one that it denies. */
  public Event denying(String other) {
    return with(isMain, mentions, other);
  }

  /** The same event, marked as what the document is about. */
  public Event asMain() {
    return with(true, mentions, denies);
  }

  /** The same event, told by these words. */
  public Event withMentions(List<EventMention> all) {
    return with(isMain, all, denies);
  }

  private Event with(boolean main, List<EventMention> told, @Nullable String denied) {
    return new Event(
        id,
        type,
        mode,
        contexts,
        cameo,
        goldstein,
        main,
        trigger,
        sentence,
        actors,
        recipients,
        mediators,
        date,
        place,
        placeReason,
        status,
        attributions,
        interested,
        told,
        denied,
        counts,
        rule,
        confidence);
  }
}
