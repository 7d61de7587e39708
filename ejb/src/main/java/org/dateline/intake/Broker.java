package org.dateline.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.QueueBrowser;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.dateline.bulletin.Newscast;
import org.dateline.desk.CopyDesk;
import org.dateline.ledger.Bulletins;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerReader;
import org.dateline.wire.DeadLetters;
import org.dateline.wire.Intake;
import org.dateline.wire.batch.BatchIntake;

/** The container's connections to the broker, and who works with them. */
@ApplicationScoped
public class Broker {

  @Resource(lookup = "jms/dateline")
  private ConnectionFactory connections;

  /** For the container, which fills in the rest. */
  @SuppressWarnings("NullAway.Init")
  public Broker() {}

  /** The way onto the queue. */
  public Intake intake(Ledger ledger, Executor executor, Clock clock) {
    return new BrokerIntake(connections, ledger, executor, clock);
  }

  /** The way onto the queue for many at once. */
  public BatchIntake batches(Ledger ledger, Executor executor, Clock clock) {
    return new BrokerBatchIntake(connections, ledger, executor, clock);
  }

  /** What nobody could deliver. */
  public DeadLetters letters(
      Ledger ledger, LedgerReader known, int mostBytes, Executor executor, Clock clock) {
    return new BrokerLetters(connections, ledger, known, mostBytes, executor, clock);
  }

  /** Who ends the submissions of what has expired. */
  public Expired expired(Ledger ledger, LedgerReader known, int mostBytes, Clock clock) {
    return new Expired(connections, ledger, known, mostBytes, clock);
  }

  /** What the listener does with a message. */
  public Reception reception(
      CopyDesk desk, Ledger ledger, LedgerReader known, int mostBytes, Clock clock) {
    return new Reception(desk, ledger, known, connections, mostBytes, clock);
  }

  /** Who tells the topic. */
  public Newscast newscast(Bulletins bulletins) {
    return new Newscast(bulletins, connections);
  }

  /**
   * Asks the broker for its queue of documents, which no connection answers by itself. May take as
   * long as a broker that is away lets it wait.
   *
   * @throws JMSException if it does not answer; likewise JMSRuntimeException
   */
  public boolean answers() throws JMSException {
    try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE);
        QueueBrowser browser = context.createBrowser(context.createQueue(Postbox.DOCUMENTS))) {
      return browser.getEnumeration() != null;
    }
  }
}
