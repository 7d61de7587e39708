package org.dateline.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.dateline.ledger.Change;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventVersion;
import org.dateline.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** A version of an event as a query gives it: one flat line, with the day that it is sorted by. */
public record EventLine(
    LocalDate day,
    String id,
    int version,
    String document,
    @Nullable String story,
    int revision,
    Change change,
    Instant recorded,
    Instant from,
    Instant until,
    @Nullable String denies,
    String json) {

  /** What a constructor expression lists, in this order. */
  static final String FIELDS =
      "e.happened, e.id, e.version, e.document, e.story, e.revision, e.change, e.recorded,"
          + " e.shownFrom, e.shownUntil, e.denies, e.json";

  /** The event as it stands at an instant: retracted, if this is its newest version and over. */
  LedgerEvent at(Instant instant) {
    return new LedgerEvent(
        id,
        version,
        document,
        story,
        recorded,
        until.isAfter(instant) ? null : until,
        denies,
        json);
  }

  /**
   * The event in this version.
   *
   * @param retracted when the event was taken back, or null
   */
  EventVersion version(Instant now, @Nullable Instant retracted) {
    LedgerEvent event =
        new LedgerEvent(id, version, document, story, recorded, retracted, denies, json);
    return new EventVersion(change, revision, from, until.isAfter(now) ? null : until, event);
  }

  EventQuery.Position position() {
    return new EventQuery.Position(day, recorded, id, 0);
  }
}
