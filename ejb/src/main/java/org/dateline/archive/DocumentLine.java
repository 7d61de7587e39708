package org.dateline.archive;

import java.time.Instant;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.SubmissionState;
import org.jspecify.annotations.Nullable;

/** A document as the query gives it: one flat line. */
public record DocumentLine(
    String id,
    String uri,
    @Nullable String revision,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    @Nullable String language,
    String text,
    Instant received,
    SubmissionState state,
    int revisions,
    int events,
    int attributions,
    int places) {

  /** What a constructor expression lists, in this order. */
  static final String FIELDS =
      "d.id, d.uri, d.revision, d.headline, d.byline, d.publisher, d.published, d.url, d.language,"
          + " d.text, d.received, d.state, d.revisions, d.events, d.attributions, d.places";

  FiledDocument document() {
    return new FiledDocument(
        id,
        uri,
        revision,
        headline,
        byline,
        publisher,
        published,
        url,
        language,
        text,
        received,
        state,
        revisions,
        new FiledDocument.Counts(events, attributions, places));
  }
}
