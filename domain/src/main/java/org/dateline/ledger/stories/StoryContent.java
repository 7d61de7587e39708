package org.dateline.ledger.stories;

import java.util.List;
import java.util.Map;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.LedgerEvent;

/**
 * A story with what its documents say.
 *
 * @param documents the newest first, without their text; {@value #DOCUMENTS} at most
 * @param events as they tell them, the newest happening first; about {@value #EVENTS} at most
 * @param originals of each document that is a copy, of which one; of all of them
 */
public record StoryContent(
    FiledStory story,
    List<FiledDocument> documents,
    List<LedgerEvent> events,
    Map<String, String> originals) {

  /** What is behind them can be listed by the story's id. */
  public static final int DOCUMENTS = 500;

  /** The same. */
  public static final int EVENTS = 2000;

  public StoryContent {
    documents = List.copyOf(documents);
    events = List.copyOf(events);
    originals = Map.copyOf(originals);
  }

  /** Whether these are all. */
  public boolean isWhole() {
    return documents.size() == story.counts().documents()
        && events.size() == story.counts().tellings();
  }

  /** What happened, each once; what rests on most words comes first. */
  public List<Occurrence> occurrences() {
    return Merging.of(
        events.stream()
            .map(
                event ->
                    Telling.of(event, originals.getOrDefault(event.document(), event.document())))
            .toList());
  }
}
