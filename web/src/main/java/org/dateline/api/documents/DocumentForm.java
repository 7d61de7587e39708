package org.dateline.api.documents;

import java.time.Instant;
import org.dateline.api.Api;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.SubmissionState;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is answered: the document form and what Dateline adds.
 *
 * @param story null until stories are told apart
 * @param reading path of its reading
 */
public record DocumentForm(
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
    @Nullable String story,
    int revisions,
    String reading,
    FiledDocument.Counts counts) {

  static DocumentForm from(FiledDocument filed) {
    return new DocumentForm(
        filed.id(),
        filed.uri(),
        filed.revision(),
        filed.headline(),
        filed.byline(),
        filed.publisher(),
        filed.published(),
        filed.url(),
        filed.language(),
        filed.text(),
        filed.received(),
        filed.state(),
        null,
        filed.revisions(),
        Api.ROOT + "/documents/" + filed.id() + "/reading",
        filed.counts());
  }
}
