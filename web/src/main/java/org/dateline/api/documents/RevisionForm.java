package org.dateline.api.documents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.dateline.api.exports.Column;
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

  static final List<Column<ObjectNode>> COLUMNS =
      List.of(
          Column.at("number", "/number"),
          Column.at("revision", "/revision"),
          Column.at("state", "/state"),
          Column.at("submission", "/submission"),
          Column.at("received", "/received"),
          Column.at("recorded", "/recorded"),
          Column.at("headline", "/headline"),
          Column.at("pub_status", "/pubStatus"),
          Column.at("correction", "/correction"),
          Column.at("embargoed_until", "/embargoedUntil"),
          Column.at("expires", "/expires"),
          Column.at("shown_from", "/shownFrom"),
          Column.at("shown_until", "/shownUntil"));

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
