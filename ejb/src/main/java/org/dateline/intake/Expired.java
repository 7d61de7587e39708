package org.dateline.intake;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Optional;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerAway;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.wire.DeadLetter;

/**
 * Documents whose time was over before anybody read them. The broker lays them aside and tells
 * nobody; so somebody looks from time to time, and ends their submissions as dead. The letters stay
 * where they are, to be sent again or thrown away. For one thread; on several nodes, each may run
 * one.
 */
public final class Expired implements Runnable {

  /** What came so lately is looked at again: it may have come in another order than its stamps. */
  private static final Duration LATELY = Duration.ofMinutes(1);

  private static final Logger LOG = System.getLogger("org.dateline.intake");

  private final ConnectionFactory connections;
  private final Ledger ledger;
  private final LedgerReader known;
  private final Postbox post;
  private final int mostBytes;
  private final Clock clock;
  private long seen;
  private boolean isAway;

  Expired(
      ConnectionFactory connections,
      Ledger ledger,
      LedgerReader known,
      int mostBytes,
      Clock clock) {
    this.connections = connections;
    this.ledger = ledger;
    this.known = known;
    this.post = new Postbox(connections);
    this.mostBytes = mostBytes;
    this.clock = clock;
  }

  /** Never throws: what could not be ended now is ended the next time. */
  @Override
  public void run() {
    try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE);
        QueueBrowser browser =
            context.createBrowser(context.createQueue(Postbox.EXPIRED), selector())) {
      Enumeration<?> letters = browser.getEnumeration();
      while (letters.hasMoreElements()) {
        Message letter = (Message) letters.nextElement();
        endOrSkip(letter);
        seen = Math.max(seen, LetterRack.died(letter, DeadLetter.Queue.EXPIRED).toEpochMilli());
      }
      isAway = false;
    } catch (LedgerAway | JMSException | JMSRuntimeException e) {
      if (!isAway) {
        LOG.log(Level.WARNING, "what has expired is not ended: " + e.getMessage());
      }
      isAway = true;
    }
  }

  /** Of what lay there at the last look, hardly anything is fetched again. */
  private String selector() {
    long from = Math.min(seen, clock.instant().minus(LATELY).toEpochMilli());
    return Property.ORIGINAL_QUEUE
        + " = '"
        + Postbox.DOCUMENTS
        + "' and "
        + Property.EXPIRED_AT
        + " > "
        + from;
  }

  /** One that cannot be ended does not hold up those behind it. */
  private void endOrSkip(Message letter) throws JMSException {
    try {
      end(letter);
    } catch (LedgerAway | JMSRuntimeException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "what has expired cannot be ended", e);
    }
  }

  private void end(Message letter) throws JMSException {
    Envelope envelope = Envelope.of(letter, mostBytes, clock);
    Optional<Submission> before = known.submission(envelope.submission());
    if (before.isPresent() && before.get().state().isTerminal()) {
      return;
    }
    Submission ended =
        ledger.close(
            new Submission(
                envelope.submission(),
                SubmissionState.DEAD,
                null,
                LetterRack.EXPIRED_BEFORE,
                envelope.arrival().at(),
                clock.instant()));
    LOG.log(Level.WARNING, ended.id() + " is " + ended.state() + ": " + ended.reason());
    post.reply(envelope, ended);
  }
}
