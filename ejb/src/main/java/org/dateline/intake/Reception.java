package org.dateline.intake;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.dateline.desk.CopyDesk;
import org.dateline.intake.Postbox.Death;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerAway;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Submission;
import org.dateline.wire.Dispatch;

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

    this.known = known;
    this.post = new Postbox(connections);
    this.attempts = new Attempts(ledger);
    this.mostBytes = mostBytes;
    this.clock = clock;
  }

  /** Takes a message to its end, or throws so that it comes again. */
  public void take(Message message) {
    String submission = "a message";
    try {
      Envelope envelope = Envelope.of(message, mostBytes, clock);
      submission = envelope.submission();
      post.reply(envelope, settled(envelope));
    } catch (LedgerAway | JMSException | JMSRuntimeException e) {
      // Not the copy's fault. The cause says which machine is away.
      LOG.log(Level.WARNING, submission + " waits: " + e.getMessage() + ": " + root(e));
      throw new Undelivered(submission);
    }
  }

  private Submission settled(Envelope envelope) throws JMSException {
    Optional<Submission> ended =
        known.submission(envelope.submission()).filter(it -> it.state().isTerminal());
    if (ended.isPresent()) {
      return ended.get();
    }
    if (envelope.dispatch() == null) {
      return desk.reject(
          envelope.submission(), String.valueOf(envelope.fault()), envelope.received());
    }
    return read(envelope, envelope.dispatch());
  }

  private Submission read(Envelope envelope, Dispatch dispatch) throws JMSException {
    int attempt = attempts.begin(envelope.submission());
    if (attempt > MOST_ATTEMPTS) {
      String reason = "It failed, or ended the process, " + MOST_ATTEMPTS + " times.";
      return bury(envelope, dispatch, new Death(reason, attempt - 1, ""));
    }
    try {
      return desk.file(envelope.submission(), dispatch, envelope.received());
    } catch (LedgerAway e) {
      attempts.excuse(envelope.submission());
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever the copy did to the reader. Memory that has run out is not caught: it is not the
      // copy's alone, and the count outlives the process.
      if (attempt < MOST_ATTEMPTS) {
        LOG.log(
            Level.WARNING,
            envelope.submission() + " failed, attempt " + attempt + ": " + shortened(e.toString()));
        throw new Undelivered(envelope.submission());
      }
      String reason = "Reading failed " + attempt + " times: " + shortened(e.toString());
      return bury(envelope, dispatch, new Death(reason, attempt, e.getClass().getName()));
    }
  }

  /** First the copy, then the state: a crash in between makes a second copy, never none. */
  private Submission bury(Envelope envelope, Dispatch dispatch, Death death) throws JMSException {
    post.bury(envelope.submission(), dispatch, death);
    LOG.log(Level.ERROR, envelope.submission() + " is dead: " + death.reason());
    return desk.bury(envelope.submission(), death.reason(), envelope.received());
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
