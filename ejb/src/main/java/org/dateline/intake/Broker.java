package org.dateline.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.QueueBrowser;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dateline.bulletin.Newscast;
import org.dateline.desk.CopyDesk;
import org.dateline.ledger.Bulletins;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerReader;
import org.dateline.wire.Intake;

/** The container's connections to the broker, and who works with them. */
@ApplicationScoped
public class Broker {

  /** A kill is to be known within a second. */
  private static final Duration TELLING = Duration.ofMillis(200);

  @Resource(lookup = "jms/dateline")
  private ConnectionFactory connections;

  /** For the container, which fills in the rest. */
  @SuppressWarnings("NullAway.Init")
  public Broker() {}

  /** The way onto the queue. */
  public Intake intake(Ledger ledger, Executor executor, Clock clock) {
    return new BrokerIntake(connections, ledger, executor, clock);
  }

  /** What the listener does with a message. */
  public Reception reception(
      CopyDesk desk, Ledger ledger, LedgerReader known, int mostBytes, Clock clock) {
    return new Reception(desk, ledger, known, connections, mostBytes, clock);
  }

  /** Tells the topic what is due, again and again, until what is given back is cancelled. */
  public Future<?> tell(Bulletins bulletins, ScheduledExecutorService clockwork) {
    return clockwork.scheduleWithFixedDelay(
        new Newscast(bulletins, connections), 0, TELLING.toMillis(), TimeUnit.MILLISECONDS);
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
