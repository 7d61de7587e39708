package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.speech.Attribution;
import org.dateline.text.Span;

/** On whose word an event is told: the attributions whose content holds its words. */
final class Chains {

  private final TreeMap<Integer, List<Piece>> byStart = new TreeMap<>();
  private final Map<String, Attribution> byId = new LinkedHashMap<>();
  private int longest;

  private record Piece(Span span, Attribution attribution) {}

  Chains(List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      byId.put(attribution.id(), attribution);
      for (Span content : attribution.content()) {
        byStart
            .computeIfAbsent(content.start(), start -> new ArrayList<>())
            .add(new Piece(content, attribution));
        longest = Math.max(longest, content.length());
      }
    }
  }

  /** Ids from the nearest speaker outwards; the event's own words are no speech about it. */
  List<String> of(Span trigger) {
    List<Piece> around = new ArrayList<>();
    byStart
        .subMap(Math.max(0, trigger.end() - longest), true, trigger.start(), true)
        .values()
        .forEach(
            pieces ->
                pieces.stream()
                    .filter(piece -> piece.span().contains(trigger))
                    .filter(piece -> !piece.attribution().cue().span().overlaps(trigger))
                    .forEach(around::add));
    around.sort(Comparator.comparingInt(piece -> piece.span().length()));
    List<String> chain = new ArrayList<>();
    for (Piece piece : around) {
      follow(piece.attribution(), chain);
    }
    return chain;
  }

  private void follow(Attribution attribution, List<String> chain) {
    Attribution next = attribution;
    while (next != null && !chain.contains(next.id())) {
      chain.add(next.id());
      next = next.within() == null ? null : byId.get(next.within());
    }
  }
}
