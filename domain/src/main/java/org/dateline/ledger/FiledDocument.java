package org.dateline.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document as the ledger has it, in its newest revision.
 *
 * @param id ours: safe in a path, never reused
 * @param uri the sender's
 * @param published ISO 8601 with its zone, or null
 * @param revisions how many are known, this one included
 * @param counts what was found in it
 */
public record FiledDocument(
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
    Counts counts) {

  /** How many of each. */
  public record Counts(int events, int attributions, int places) {}
}
