package org.dateline.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a dispatch.
 *
 * @param document id of the document that it became or matched, or null
 * @param reason why it was not stored, or null
 * @param finished when it reached a terminal state, or null
 * @param batch id of the batch that it came with, or null
 */
public record Submission(
    String id,
    SubmissionState state,
    @Nullable String document,
    @Nullable String reason,
    Instant received,
    @Nullable Instant finished,
    @Nullable String batch) {

  /** One that came alone. */
  public Submission(
      String id,
      SubmissionState state,
      @Nullable String document,
      @Nullable String reason,
      Instant received,
      @Nullable Instant finished) {
    this(id, state, document, reason, received, finished, null);
  }
}
