package org.dateline.api.stories;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.dateline.api.documents.DocumentForm;
import org.dateline.ledger.stories.FiledStory;
import org.dateline.ledger.stories.Occurrence;
import org.dateline.ledger.stories.StoryContent;

/**
 * A story as it is answered when it is asked for by its id.
 *
 * @param documents the newest first, without their text
 * @param events what happened, each once, as the documents tell it; what rests on most words first
 * @param complete whether these are all documents and events; if not, {@code /documents?story=} and
 *     {@code /events?story=} have the rest
 */
public record StoryForm(
    @JsonUnwrapped FiledStory story,
    List<DocumentForm> documents,
    List<Occurrence> events,
    boolean complete) {

  public StoryForm {
    documents = List.copyOf(documents);
    events = List.copyOf(events);
  }

  static StoryForm from(StoryContent content) {
    return new StoryForm(
        content.story(),
        content.documents().stream()
            .map(DocumentForm::from)
            .map(document -> document.listed(null))
            .toList(),
        content.occurrences(),
        content.isWhole());
  }
}
