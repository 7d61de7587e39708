package org.dateline.event;

import java.util.List;
import java.util.Map;
import org.dateline.text.Words;

/**
 * Words of the document that tell an event.
 *
 * @param trigger the words
 * @param sentence index of their sentence
 * @param attributions ids of whoever says so there, from the nearest speaker outwards; empty means
 *     the outlet's own word
 * @param counts how many, as these words have it
 */
public record EventMention(
    Words trigger, int sentence, List<String> attributions, Map<String, Count> counts) {

  public EventMention {
    attributions = List.copyOf(attributions);
    counts = Map.copyOf(counts);
  }
}
