package org.dateline.intake;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.desk.CopyDesk;
import org.dateline.document.Document;
import org.dateline.intake.Postbox.Death;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerAway;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.reading.ReadingStopped;
import org.dateline.wire.Contents;
import org.dateline.wire.UnreadableDispatch;

/**
 * What becomes of one message. When {@link #take} returns, the submission is in a terminal state
 * and the message may be acknowledged; when it throws, the message must come again. Safe for all
 * threads.
 *
 * <p>Attempts are counted in the ledger before a reading begins, because the broker forgets its own
 * count when the process dies; a ledger or a broker that is away costs a document no attempt.
 */
public final class Reception {

  /** How often a document may fail by its own fault. */
  public static final int MOST_ATTEMPTS = 5;

  private static final int LONGEST = 500;
  private static final Logger LOG = System.getLogger("org.dateline.intake");

  private final CopyDesk desk;
  private final Ledger ledger;
  private final LedgerReader known;
  private final Postbox post;
  private final Attempts attempts;
  private final int mostBytes;
  private final Clock clock;

  /**
   * @param mostBytes how large a body may be
   */
  public Reception(
      CopyDesk desk,
      Ledger ledger,
      LedgerReader known,
      ConnectionFactory connections,
      int mostBytes,
      Clock clock) {
    this.desk = desk;
    this.ledger = ledger;
    this.known = known;
    this.post = new Postbox(connections);
    this.attempts = new Attempts(ledger, clock);
    this.mostBytes = mostBytes;
    this.clock = clock;
  }

  /** Takes a message to its end, or throws so that it comes again. */
  public void take(Message message) {
    String submission = "a message";
    try {
      Envelope envelope = Envelope.of(message, mostBytes, clock);
      submission = envelope.submission();
      expectOfABatch(message, envelope);
      post.reply(envelope, settled(envelope));
    } catch (LedgerAway | JMSException | JMSRuntimeException | ReadingStopped e) {
      // Not the copy's fault. The cause says which machine is away.
      LOG.log(Level.WARNING, submission + " waits: " + e.getMessage() + ": " + root(e));
      throw new Undelivered(submission);
    }
  }

  /** Where the ledger was not told of a batch's submission, its message tells. */
  private void expectOfABatch(Message message, Envelope envelope) throws JMSException {
    Optional<String> batch = SubmissionId.ofItsBatch(message);
    if (batch.isPresent() && known.submission(envelope.submission()).isEmpty()) {
      ledger.expect(
          new Submission(
              envelope.submission(),
              SubmissionState.QUEUED,
              null,
              null,
              envelope.arrival().at(),
              null,
              batch.get()));
    }
  }

  private Submission settled(Envelope envelope) throws JMSException {
    Optional<Submission> ended = ended(envelope.submission());
    if (ended.isPresent()) {
      return ended.get();
    }
    if (envelope.dispatch() == null) {
      return desk.reject(
          envelope.submission(), String.valueOf(envelope.fault()), envelope.arrival().at());
    }
    Item whole =
        new Item(envelope.submission(), envelope.dispatch(), envelope.entry(), envelope.arrival());
    return attempted(whole, () -> opened(whole));
  }

  private Optional<Submission> ended(String submission) {
    return known.submission(submission).filter(it -> it.state().isTerminal());
  }

  /** One attempt at an item, counted before it begins. */
  private Submission attempted(Item item, Supplier<Submission> work) throws JMSException {
    int attempt = attempts.begin(item.submission());
    if (attempt > MOST_ATTEMPTS) {
      attempts.ended(item.submission());
      String reason = "It failed, or ended the process, " + MOST_ATTEMPTS + " times.";
      return bury(item, new Death(reason, attempt - 1, ""));
    }
    try {
      Submission end = work.get();
      attempts.ended(item.submission());
      return end;
    } catch (Undelivered e) {
      // Of an entry, whose attempt it was.
      throw e;
    } catch (LedgerAway | JMSRuntimeException | ReadingStopped e) {
      // Nobody's fault that this copy could mend.
      attempts.excuse(item.submission());
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever the copy did to the reader. Memory that has run out is not caught: it is not the
      // copy's alone, and the count outlives the process.
      if (attempt < MOST_ATTEMPTS) {
        attempts.failed(item.submission());
        LOG.log(
            Level.WARNING,
            item.submission() + " failed, attempt " + attempt + ": " + shortened(e.toString()));
        throw new Undelivered(item.submission());
      }
      attempts.ended(item.submission());
      String reason = "Reading failed " + attempt + " times: " + shortened(e.toString());
      return bury(item, new Death(reason, attempt, e.getClass().getName()));
    }
  }

  private Submission opened(Item whole) {
    Contents contents;
    try {
      contents = desk.open(whole.dispatch());
    } catch (UnreadableDispatch e) {
      return rejected(whole, String.valueOf(e.getMessage()));
    }
    List<Document> documents = contents.documents();
    if (whole.entry() > documents.size()) {
      return rejected(whole, "It has no entry " + whole.entry() + ".");
    }
    boolean isOne = documents.size() == 1 && contents.faults().isEmpty();
    if (isOne || whole.entry() > 0) {
      Document meant = documents.get(Math.max(whole.entry(), 1) - 1);
      return desk.file(whole.submission(), meant, whole.arrival());
    }
    // From here on it is the entries that may fail, each for itself.
    attempts.excuse(whole.submission());
    return entries(whole, contents);
  }

  private Submission rejected(Item item, String reason) {
    return desk.reject(item.submission(), reason, item.arrival().at());
  }

  /** Settles all entries, also behind one that must come again. */
  private Submission entries(Item feed, Contents contents) {
    List<Submission> settled = new ArrayList<>();
    boolean isComplete = true;
    int number = 0;
    for (Document document : contents.documents()) {
      Optional<Submission> end = entry(feed.entry(++number), document);
      end.ifPresent(settled::add);
      isComplete &= end.isPresent();
    }
    if (!isComplete) {
      throw new Undelivered(feed.submission());
    }
    FeedReport report = new FeedReport(settled, contents.faults());
    return desk.close(feed.submission(), report.state(), report.reason(), feed.arrival().at());
  }

  /** The entry's end, or nothing if it must come again. */
  private Optional<Submission> entry(Item entry, Document document) {
    Optional<Submission> ended = ended(entry.submission());
    if (ended.isPresent()) {
      return ended;
    }
    try {
      return Optional.of(
          attempted(entry, () -> desk.file(entry.submission(), document, entry.arrival())));
    } catch (Undelivered e) {
      return Optional.empty();
    } catch (JMSException e) {
      throw new JMSRuntimeException(String.valueOf(e.getMessage()), e.getErrorCode(), e);
    }
  }

  /** First the copy, then the state: a crash in between makes a second copy, never none. */
  private Submission bury(Item item, Death death) throws JMSException {
    post.bury(item, death);
    LOG.log(Level.ERROR, item.submission() + " is dead: " + death.reason());
    return desk.bury(item.submission(), death.reason(), item.arrival().at());
  }

  /** A failure may quote the whole copy, and a message property has its limits. */
  private static String shortened(String failure) {
    return failure.length() <= LONGEST ? failure : failure.substring(0, LONGEST) + "...";
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    for (int i = 0; i < MOST_ATTEMPTS && root.getCause() != null; i++) {
      root = root.getCause();
    }
    return root;
  }
}
