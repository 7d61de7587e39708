package org.dateline.wire;

import java.util.List;
import org.dateline.document.Document;

/**
 * What a dispatch holds: one document, or the entries of a feed.
 *
 * @param documents those that can be read, at least one, in the order of the body
 * @param faults one for each entry that cannot; each names its entry. None where the dispatch is no
 *     feed
 * @param isFeed whether it is a list of items by its form, were it of one only
 */
public record Contents(List<Document> documents, List<UnreadableDispatch> faults, boolean isFeed) {

  public Contents {
    documents = List.copyOf(documents);
    faults = List.copyOf(faults);
  }

  /** A dispatch that is one item. */
  public static Contents of(Document document) {
    return new Contents(List.of(document), List.of(), false);
  }
}
