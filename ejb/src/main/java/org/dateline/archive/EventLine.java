package org.dateline.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** A line of a list of events: the event and the day that it is sorted by. */
public record EventLine(
    LocalDate day,
    String id,
    String document,
    Instant recorded,
    @Nullable Instant retracted,
    String json) {

  LedgerEvent event() {
    return new LedgerEvent(id, document, recorded, retracted, json);
  }

  EventQuery.Position position() {
    return new EventQuery.Position(day, id);
  }
}
