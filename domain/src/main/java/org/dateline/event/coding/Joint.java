package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.Count;
import org.dateline.event.Event;
import org.dateline.event.EventMention;

/** Two tellings of one happening as one event. */
final class Joint {

  private Joint() {}

  /**
   * The first telling, with what the later one adds; what only another speaker says stays with the
   * mention, for nobody else has said it.
   */
  static Event of(Event first, Event later) {
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
    boolean isDated = Sameness.isStated(first.date()) || !Sameness.isStated(later.date());
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
