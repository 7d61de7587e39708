package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.dateline.archive.words.WordIndex;
import org.dateline.document.Document;
import org.dateline.ledger.Batch;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.Entry;
import org.dateline.ledger.Filing;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Standing;
import org.dateline.ledger.Submission;
import org.dateline.ledger.row.AttemptRow;
import org.dateline.ledger.row.BatchRow;
import org.dateline.ledger.row.DocumentRow;
import org.dateline.ledger.row.SubmissionRow;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The ledger in a database. Every call is one short transaction; where another node or thread wrote
 * the same rows first, it looks again in a new one. Safe for all threads.
 *
 * <p>Every call throws {@link org.dateline.ledger.LedgerAway} where the database cannot be reached,
 * and {@link org.dateline.ledger.EntryRefused} where it will not take the values.
 */
public final class JpaLedger implements Ledger {

  private static final int LONGEST_REASON = 2000;

  private final Transactions transactions;
  private final WordIndex words;
  private final Clock clock;
  private final OneAtATime oneAtATime = new OneAtATime();

  /**
   * @param words is told what is entered
   */
  public JpaLedger(ShortTransaction transaction, WordIndex words, Clock clock) {
    this.words = words;
    this.transactions = new Transactions(transaction);
    this.clock = clock;
  }

  @Override
  public Submission enter(Entry entry) {
    Filing filing = Filing.from(entry);
    return oneAtATime.file(filing, () -> transactions.write(entities -> enter(entities, filing)));
  }

  private Submission enter(EntityManager entities, Filing filing) {
    SubmissionRow known = entities.find(SubmissionRow.class, filing.submission());
    if (known != null && known.submission().state().isTerminal()) {
      return known.submission();
    }
    Reconciliation.Outcome outcome = new Reconciliation(entities, words, filing, now()).enter();
    return end(
        entities,
        known,
        new Submission(
            filing.submission(),
            outcome.state(),
            filing.id(),
            outcome.reason(),
            filing.received(),
            now()));
  }

  @Override
  public Standing standing(Document document) {
    if (document.notice().isKill()) {
      return Standing.UNREAD;
    }
    String hash = Filing.hash(document);
    return transactions.read(
        entities -> {
          DocumentRow here = entities.find(DocumentRow.class, DocumentId.of(document.uri()));
          if (here == null) {
            return Standing.NEW;
          }
          if (here.isOf(document, hash) && Reconciliation.times(entities, document, hash) > 0) {
            return Standing.DUPLICATE;
          }
          boolean isOld =
              here.isNewerThan(document)
                  && Reconciliation.awaited(entities, here, document, here.after(now())).isEmpty();
          boolean isLost = isOld || here.isKilledFor(document);
          return isLost ? Standing.UNREAD : Standing.NEW;
        });
  }

  @Override
  public Submission close(Submission submission) {
    if (!submission.state().isTerminal()) {
      throw new IllegalArgumentException(submission.id() + " is " + submission.state());
    }
    return transactions.write(
        entities -> {
          SubmissionRow known = entities.find(SubmissionRow.class, submission.id());
          return known != null && known.submission().state().isTerminal()
              ? known.submission()
              : end(entities, known, kept(submission));
        });
  }

  @Override
  public void expect(Submission submission) {
    transactions.write(
        entities -> {
          if (entities.find(SubmissionRow.class, submission.id()) == null) {
            entities.persist(new SubmissionRow(kept(submission)));
          }
          return submission;
        });
  }

  @Override
  public void enrol(Batch batch, List<Submission> some) {
    transactions.write(
        entities -> {
          BatchRow known = entities.find(BatchRow.class, batch.id());
          if (known == null) {
            entities.persist(new BatchRow(batch));
          } else {
            known.count(batch.total());
          }
          Set<String> here = known(entities, some);
          some.stream()
              .filter(it -> !here.contains(it.id()))
              .forEach(it -> entities.persist(new SubmissionRow(kept(it))));
          return batch;
        });
  }

  private static Set<String> known(EntityManager entities, List<Submission> some) {
    if (some.isEmpty()) {
      return Set.of();
    }
    // Index: the primary key of submission.
    return Set.copyOf(
        entities
            .createQuery("select s.id from SubmissionRow s where s.id in :ids", String.class)
            .setParameter("ids", some.stream().map(Submission::id).toList())
            .getResultList());
  }

  @Override
  public int attempt(String submission) {
    return transactions.write(
        entities -> {
          AttemptRow known = entities.find(AttemptRow.class, submission);
          if (known == null) {
            entities.persist(new AttemptRow(submission, now()));
            return 1;
          }
          known.again(now());
          return known.attempts();
        });
  }

  @Override
  public void excuse(String submission) {
    transactions.write(
        entities -> {
          AttemptRow known = entities.find(AttemptRow.class, submission);
          if (known != null) {
            known.excuse();
          }
          return submission;
        });
  }

  private static Submission end(
      EntityManager entities, @Nullable SubmissionRow known, Submission ended) {
    AttemptRow attempts = entities.find(AttemptRow.class, ended.id());
    if (attempts != null) {
      entities.remove(attempts);
    }
    if (known == null) {
      entities.persist(new SubmissionRow(ended));
      return ended;
    }
    known.end(ended);
    return known.submission();
  }

  private static Submission kept(Submission submission) {
    Instant finished = submission.finished();
    return new Submission(
        submission.id(),
        submission.state(),
        submission.document(),
        kept(submission.reason()),
        submission.received().truncatedTo(ChronoUnit.MICROS),
        finished == null ? null : finished.truncatedTo(ChronoUnit.MICROS),
        submission.batch());
  }

  /** Whatever a failure quotes: a reason that a database refused would leave no state at all. */
  private static @Nullable String kept(@Nullable String reason) {
    if (reason == null) {
      return null;
    }
    String cut = reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    return Text.received(cut).chars();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
