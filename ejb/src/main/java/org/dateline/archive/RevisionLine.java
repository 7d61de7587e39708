package org.dateline.archive;

import java.time.Instant;
import org.dateline.document.Notice;
import org.dateline.ledger.FiledRevision;
import org.dateline.ledger.Showing;
import org.dateline.ledger.SubmissionState;
import org.jspecify.annotations.Nullable;

/** A revision as the query gives it: one flat line. */
public record RevisionLine(
    int ordinal,
    @Nullable String revision,
    SubmissionState state,
    String submission,
    Instant received,
    Instant recorded,
    @Nullable String headline,
    Notice.Status status,
    boolean correction,
    @Nullable Instant embargoedUntil,
    @Nullable Instant expires,
    Instant from,
    Instant until) {

  /** What a constructor expression lists, in this order. */
  static final String FIELDS =
      "r.ordinal, r.revision, r.state, r.submission, r.received, r.recorded, r.headline, r.status,"
          + " r.correction, r.embargoedUntil, r.expires, r.shownFrom, r.shownUntil";

  /**
   * What was never shown, or is not shown yet, has no headline either, nor has anything of a
   * document that was killed.
   */
  FiledRevision revision(boolean isKilled, Instant now) {
    boolean isHidden = isKilled || from.equals(until) || from.isAfter(now);
    return new FiledRevision(
        ordinal,
        revision,
        state,
        submission,
        received,
        recorded,
        isHidden ? null : headline,
        new Notice(status, correction, embargoedUntil, expires),
        new Showing(from, until));
  }
}
