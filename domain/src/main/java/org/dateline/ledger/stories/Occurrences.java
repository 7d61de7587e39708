package org.dateline.ledger.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.ledger.FiledDocument;

/** The events of a story, merged. */
public final class Occurrences {

  private Occurrences() {}

  /** What happened, as its documents tell it; what rests on most words comes first. */
  public static List<Occurrence> of(StoryContent content) {
    Map<String, String> originals = new HashMap<>();
    for (FiledDocument document : content.documents()) {
      FiledDocument.Content shown = document.content();
      if (shown != null && shown.copy() != null) {
        originals.put(document.id(), shown.copy().document());
      }
    }
    return Merging.of(
        content.events().stream()
            .map(
                event ->
                    Telling.of(event, originals.getOrDefault(event.document(), event.document())))
            .toList());
  }
}
