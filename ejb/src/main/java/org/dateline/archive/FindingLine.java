package org.dateline.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.LedgerFinding;
import org.dateline.ledger.LedgerFinding.Before;

/**
 * A finding as a query gives it: one flat line.
 *
 * @param id of the row, by which lists are sorted
 * @param cited id under which it is answered
 */
public record FindingLine(
    String id,
    String cited,
    String document,
    int revision,
    LocalDate day,
    Instant recorded,
    Instant until,
    String json) {

  /** What a constructor expression lists, in this order. */
  static final String FIELDS =
      "e.id, e.cited, e.document, e.revision, e.happened, e.recorded, e.shownUntil, e.json";

  LedgerFinding finding(Instant at, List<Before> history) {
    return new LedgerFinding(
        cited, document, revision, day, recorded, until.isAfter(at) ? null : until, json, history);
  }

  FindingQuery.Position position() {
    return new FindingQuery.Position(day, id, 0);
  }
}
