package org.dateline.ledger.stories;

import java.util.List;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.LedgerEvent;

/**
 * A story with what its documents say.
 *
 * @param documents the newest first, without their text; {@value #DOCUMENTS} at most
 * @param events as they tell them, the newest happening first; {@value #EVENTS} at most
 */
public record StoryContent(
    FiledStory story, List<FiledDocument> documents, List<LedgerEvent> events) {

  /** What is behind them can be listed by the story's id. */
  public static final int DOCUMENTS = 500;

  /** The same. */
  public static final int EVENTS = 2000;

  public StoryContent {
    documents = List.copyOf(documents);
    events = List.copyOf(events);
  }

  /** Whether these are all. */
  public boolean isWhole() {
    return documents.size() < DOCUMENTS && events.size() < EVENTS;
  }
}
