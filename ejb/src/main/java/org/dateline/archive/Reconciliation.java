package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.ledger.Filing;
import org.dateline.ledger.Filing.FiledEvent;
import org.dateline.ledger.SubmissionState;
import org.dateline.ledger.row.DocumentRow;
import org.dateline.ledger.row.EventRow;
import org.dateline.ledger.row.PartyRow;
import org.dateline.ledger.row.RevisionKey;
import org.dateline.ledger.row.RevisionRow;

/**
 * One filing brought together with what the ledger has of its document, in the transaction of the
 * entity manager. For one use.
 *
 * @param now when Dateline knows it
 */
record Reconciliation(EntityManager entities, Filing filing, Instant now) {

  /** Databases bound the parameters of one statement. */
  private static final int AT_ONCE = 500;

  /** Stored, duplicate or superseded. */
  SubmissionState enter() {
    // Index: the primary key of revision.
    boolean isKnown = entities.find(RevisionRow.class, RevisionKey.of(filing)) != null;
    DocumentRow document = entities.find(DocumentRow.class, filing.id());
    if (isKnown && (document == null || document.isOf(filing.document(), filing.hash()))) {
      return SubmissionState.DUPLICATE;
    }
    if (document == null) {
      entities.persist(new DocumentRow(filing));
      return stored(Map.of(), isKnown);
    }
    if (document.isNewerThan(filing)) {
      document.countRevision();
      entities.persist(new RevisionRow(filing, SubmissionState.SUPERSEDED, now));
      return SubmissionState.SUPERSEDED;
    }
    document.replaceBy(filing);
    if (!isKnown) {
      document.countRevision();
    }
    return stored(here(), isKnown);
  }

  /**
   * @param isKnown whether this content was here before: a sender without revisions has gone back
   */
  private SubmissionState stored(Map<String, EventRow> here, boolean isKnown) {
    // The rows name each other by id only, so the order in which they must be there is said here.
    entities.flush();
    if (!isKnown) {
      entities.persist(new RevisionRow(filing, SubmissionState.STORED, now));
    }
    retractWhatIsGone(here);
    for (FiledEvent event : filing.events()) {
      EventRow row = here.get(event.id());
      if (row == null) {
        entities.persist(new EventRow(filing.id(), event, now));
      } else {
        row.retell(event);
      }
    }
    entities.flush();
    filing.events().stream().flatMap(e -> PartyRow.of(e).stream()).forEach(entities::persist);
    return SubmissionState.STORED;
  }

  private void retractWhatIsGone(Map<String, EventRow> here) {
    Set<String> told =
        filing.events().stream().map(FiledEvent::id).collect(Collectors.toUnmodifiableSet());
    here.forEach(
        (id, row) -> {
          if (!told.contains(id)) {
            row.retract(now);
          }
        });
    // Who takes part in an event that is still told may be known better now: entered anew.
    List<String> again = told.stream().filter(here::containsKey).sorted().toList();
    for (int i = 0; i < again.size(); i += AT_ONCE) {
      // Index: the primary key of party.
      entities
          .createQuery("delete from PartyRow p where p.event in :events")
          .setParameter("events", again.subList(i, Math.min(again.size(), i + AT_ONCE)))
          .executeUpdate();
    }
  }

  /** All events of the document, retracted ones too; as many as its revisions told. */
  private Map<String, EventRow> here() {
    // Index: event_by_document.
    return entities
        .createQuery("select e from EventRow e where e.document = :document", EventRow.class)
        .setParameter("document", filing.id())
        .getResultStream()
        .collect(Collectors.toMap(EventRow::id, Function.identity()));
  }
}
