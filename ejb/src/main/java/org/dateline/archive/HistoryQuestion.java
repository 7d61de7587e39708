package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.EventVersion;
import org.dateline.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/**
 * The questions about one event and what it has been, put into JPQL.
 *
 * @param now what was known until this instant
 */
record HistoryQuestion(EntityManager entities, String id, Instant now) {

  /** As it stands now, or as it stood when it was taken back. */
  Optional<LedgerEvent> event() {
    return lines().stream().findFirst().map(line -> line.at(now));
  }

  /** The newest version first. */
  List<EventVersion> history() {
    List<EventLine> lines = lines();
    Instant retracted = lines.isEmpty() ? null : ended(lines.get(0));
    return lines.stream().map(line -> line.version(now, retracted)).toList();
  }

  private @Nullable Instant ended(EventLine newest) {
    return newest.until().isAfter(now) ? null : newest.until();
  }

  /** As many as the revisions of its document, at most. */
  private List<EventLine> lines() {
    // Index: the primary key of event.
    return entities
        .createQuery(
            "select new org.dateline.archive.EventLine("
                + EventLine.FIELDS
                + ") from EventRow e"
                + " where e.id = :id and e.shownFrom <= :now and e.shownUntil > e.shownFrom"
                + " order by e.version desc",
            EventLine.class)
        .setParameter("id", id)
        .setParameter("now", now)
        .getResultList();
  }
}
