package org.dateline.api.documents;

import java.time.Instant;
import java.util.List;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.Table;
import org.dateline.document.Notice;
import org.dateline.ledger.FiledRevision;
import org.dateline.ledger.SubmissionState;
import org.jspecify.annotations.Nullable;

/**
 * A revision as it is answered.
 *
 * @param number from 1, in the order of arrival
 * @param revision the sender's, or null
 * @param state what became of it when it came
 * @param pubStatus IPTC's: usable, withheld, canceled
 * @param shownFrom null where it never was, nor will be
 * @param shownUntil exclusive; null where nobody knows an end
 */
public record RevisionForm(
    int number,
    @Nullable String revision,
    SubmissionState state,
    String submission,
    Instant received,
    Instant recorded,
    @Nullable String headline,
    Notice.Status pubStatus,
    boolean correction,
    @Nullable Instant embargoedUntil,
    @Nullable Instant expires,
    @Nullable Instant shownFrom,
    @Nullable Instant shownUntil) {

  static final Table TABLE =
      new Table(
          List.of(
              new Column("number", "/number"),
              new Column("revision", "/revision"),
              new Column("state", "/state"),
              new Column("submission", "/submission"),
              new Column("received", "/received"),
              new Column("recorded", "/recorded"),
              new Column("headline", "/headline"),
              new Column("pub_status", "/pubStatus"),
              new Column("correction", "/correction"),
              new Column("embargoed_until", "/embargoedUntil"),
              new Column("expires", "/expires"),
              new Column("shown_from", "/shownFrom"),
              new Column("shown_until", "/shownUntil")));

  static RevisionForm from(FiledRevision filed) {
    boolean isNever = filed.shown().isNever();
    Instant until = filed.shown().until();
    return new RevisionForm(
        filed.ordinal(),
        filed.revision(),
        filed.state(),
        filed.submission(),
        filed.received(),
        filed.recorded(),
        filed.headline(),
        filed.notice().status(),
        filed.notice().isCorrection(),
        filed.notice().embargoedUntil(),
        filed.notice().expires(),
        isNever ? null : filed.shown().from(),
        isNever || until.equals(Notice.NO_END) ? null : until);
  }
}
