package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.archive.words.WordIndex;
import org.dateline.archive.words.Wording;
import org.dateline.document.Document;
import org.dateline.document.Notice;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.FiledDocument.CopyOf;
import org.dateline.ledger.Filing;
import org.dateline.ledger.LedgerAway;
import org.dateline.ledger.Showing;
import org.dateline.ledger.SubmissionState;
import org.dateline.ledger.row.DocumentRow;
import org.dateline.ledger.row.RevisionKey;
import org.dateline.ledger.row.RevisionRow;
import org.jspecify.annotations.Nullable;

/**
 * One filing brought together with what the ledger has of its document, in the transaction of the
 * entity manager. For one use.
 *
 * @param now when Dateline knows it
 */
record Reconciliation(EntityManager entities, WordIndex words, Filing filing, Instant now) {

  private static final String KILLED = "Its sender has killed the item.";

  /**
   * What became of the filing.
   *
   * @param reason why nothing is shown, or null
   */
  record Outcome(SubmissionState state, @Nullable String reason) {}

  /** Stored, duplicate, superseded or withheld. */
  Outcome enter() {
    // Index: the primary key of document.
    DocumentRow document = entities.find(DocumentRow.class, filing.id());
    if (document == null) {
      document = new DocumentRow(filing, now);
      entities.persist(document);
      // The rows name each other by id only, so the order in which they must be there is said here.
      entities.flush();
      return taken(document, 0);
    }
    int again = times(entities, filing.document(), filing.hash());
    if (again > 0 && document.isOf(filing.document(), filing.hash())) {
      return new Outcome(SubmissionState.DUPLICATE, null);
    }
    if (document.isNewerThan(filing.document())) {
      RevisionRow awaited =
          awaited(entities, document, filing.document(), document.after(now)).orElse(null);
      return awaited == null ? superseded(document, again) : meanwhile(document, again, awaited);
    }
    if (isOvertaken()) {
      return superseded(document, again);
    }
    if (document.isKilledFor(filing.document())) {
      return kept(document, again, new Outcome(SubmissionState.WITHHELD, KILLED));
    }
    return taken(document, again);
  }

  /** Whether its sender sent the item again while this lay dead, and numbers no revisions. */
  private boolean isOvertaken() {
    return filing.isReplayed()
        && filing.document().revision() == null
        // Index: the primary key of revision.
        && entities
                .createQuery(
                    "select count(r) from RevisionRow r"
                        + " where r.document = :document and r.received > :received",
                    Long.class)
                .setParameter("document", filing.id())
                .setParameter("received", filing.received())
                .getSingleResult()
            > 0;
  }

  /**
   * The newest revision of the item, where it and all others above an older one are embargoed:
   * until its hour the older one holds, or if that is a kill nothing does. Empty where the hour of
   * a newer one has come, or where the older one is embargoed itself.
   *
   * @param at when the older one is entered, in the order in which the ledger knows things
   */
  static Optional<RevisionRow> awaited(
      EntityManager entities, DocumentRow document, Document older, Instant at) {
    if (older.notice().isEmbargoed(at) || newerThan(entities, older, at) > 0) {
      return Optional.empty();
    }
    // Index: the primary key of revision.
    return entities
        .createQuery(
            "select r from RevisionRow r where r.document = :document and r.rank > :rank"
                + " and r.embargoedUntil > :at order by r.rank desc, r.ordinal desc",
            RevisionRow.class)
        .setParameter("document", DocumentId.of(older.uri()))
        .setParameter("rank", RevisionKey.rank(older.revision()))
        .setParameter("at", at)
        .setMaxResults(1)
        .getResultStream()
        .filter(newest -> document.isHeldBy(newest.hash()))
        .findFirst();
  }

  /** How many revisions above an older one have held, or hold, be it a kill. */
  private static long newerThan(EntityManager entities, Document older, Instant at) {
    // Index: the primary key of revision.
    return entities
        .createQuery(
            "select count(r) from RevisionRow r where r.document = :document and r.rank > :rank"
                + " and r.state <> :superseded and (r.status <> :usable"
                + " or r.embargoedUntil is null or r.embargoedUntil <= :at)",
            Long.class)
        .setParameter("document", DocumentId.of(older.uri()))
        .setParameter("rank", RevisionKey.rank(older.revision()))
        .setParameter("superseded", SubmissionState.SUPERSEDED)
        .setParameter("usable", Notice.Status.USABLE)
        .setParameter("at", at)
        .getSingleResult();
  }

  /**
   * What came late holds, and what is awaited is entered once more, as if it had come in order: so
   * that what its events are to the older one's is told at its hour.
   */
  private Outcome meanwhile(DocumentRow document, int again, RevisionRow awaited) {
    Filing next = awaited.filing(filing.document().uri());
    Outcome outcome = taken(document, again);
    int times = times(entities, next.document(), next.hash());
    new Reconciliation(entities, words, next, now).taken(document, times);
    return outcome;
  }

  /** The revision holds from now on. */
  private Outcome taken(DocumentRow document, int again) {
    boolean isKill = filing.document().notice().isKill();
    if (filing.reading() == null && !isKill) {
      // Somebody lifted a kill after it was said that nobody need read this: it comes again.
      throw new LedgerAway(new IllegalStateException(filing.submission() + " was not read"));
    }
    Instant at = document.after(now);
    // What is taken back is gone at once, whatever the clock of whoever entered it.
    Showing shown = isKill ? Showing.never(now) : filing.showing(at);
    Outcome outcome = outcome(shown, at);
    Instant end = retire(at, shown.from());
    int ordinal = document.nextRevision();
    RevisionRow revision = new RevisionRow(filing, ordinal, again, outcome.state(), shown, at);
    CopyOf original = new Copies(entities, filing, at).settle().orElse(null);
    if (original != null) {
      revision.copies(original);
    }
    Stories stories = new Stories(entities, filing, at);
    boolean wasTold = document.story() != null;
    String story = stories.settle(document, original);
    entities.persist(revision);
    document.take(filing, at);
    if (story != null && wasTold) {
      stories.mend(story);
    }
    EventVersions events = new EventVersions(entities, filing, story, ordinal, at, shown, end);
    Findings findings = new Findings(entities, filing, ordinal, at, shown, end);
    List<Wording> texts = new ArrayList<>();
    if (!isKill) {
      texts.add(Wordings.document(filing, ordinal));
    }
    findings.enter(events.enter(texts), texts);
    words.put(entities, texts);
    return outcome;
  }

  private Outcome superseded(DocumentRow document, int again) {
    return kept(document, again, new Outcome(SubmissionState.SUPERSEDED, null));
  }

  /** A revision that is kept for the record and never shown. */
  private Outcome kept(DocumentRow document, int again, Outcome outcome) {
    if (again == 0) {
      int ordinal = document.nextRevision();
      Showing never = Showing.never(now);
      entities.persist(new RevisionRow(filing, ordinal, again, outcome.state(), never, now));
    }
    return outcome;
  }

  private Outcome outcome(Showing shown, Instant at) {
    Notice notice = filing.document().notice();
    if (notice.isKill()) {
      return new Outcome(SubmissionState.WITHHELD, KILLED);
    }
    if (shown.from().equals(Notice.NO_END)) {
      return new Outcome(SubmissionState.WITHHELD, "It is embargoed, and no hour is given.");
    }
    if (shown.isNever()) {
      return new Outcome(SubmissionState.WITHHELD, "It expired at " + notice.expires() + ".");
    }
    return shown.from().isAfter(at)
        ? new Outcome(SubmissionState.WITHHELD, "It is embargoed until " + shown.from() + ".")
        : new Outcome(SubmissionState.STORED, null);
  }

  /**
   * What is shown, or was to be shown, gives way.
   *
   * @return when what is shown now expires by itself
   */
  private Instant retire(Instant at, Instant then) {
    Instant end = Notice.NO_END;
    // Index: revision_shown.
    List<RevisionRow> revisions =
        entities
            .createQuery(
                "select r from RevisionRow r where r.document = :document and r.shownUntil > :at",
                RevisionRow.class)
            .setParameter("document", filing.id())
            .setParameter("at", at)
            .getResultList();
    for (RevisionRow revision : revisions) {
      revision.reopen(at);
      end = revision.isShown(at) ? revision.shownUntil() : end;
      revision.end(then);
    }
    return end;
  }

  /** How often this very content of this revision of an item was entered. */
  static int times(EntityManager entities, Document document, String hash) {
    // Index: revision_once.
    return entities
        .createQuery(
            "select count(r) from RevisionRow r"
                + " where r.document = :document and r.rank = :rank and r.hash = :hash",
            Long.class)
        .setParameter("document", DocumentId.of(document.uri()))
        .setParameter("rank", RevisionKey.rank(document.revision()))
        .setParameter("hash", hash)
        .getSingleResult()
        .intValue();
  }
}
