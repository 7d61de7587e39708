package org.dateline.archive;

import java.time.Instant;
import org.dateline.ledger.Bulletin;
import org.dateline.ledger.Change;
import org.dateline.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** A bulletin as a query gives it: one flat line. */
public record BulletinLine(
    @Nullable Long position,
    Change change,
    Instant due,
    String id,
    int version,
    String document,
    @Nullable String story,
    Instant recorded,
    @Nullable String denies,
    String json) {

  /** What a constructor expression lists, in this order. */
  static final String FIELDS =
      "b.position, b.change, b.due, t.id, t.version, t.document, t.story, t.recorded, t.denies,"
          + " t.json";

  Bulletin bulletin() {
    Instant retracted = change == Change.RETRACTED ? due : null;
    return new Bulletin(
        position == null ? 0 : position,
        change,
        new LedgerEvent(id, version, document, story, recorded, retracted, denies, json));
  }
}
