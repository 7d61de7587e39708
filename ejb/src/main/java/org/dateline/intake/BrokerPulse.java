package org.dateline.intake;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.QueueBrowser;

/** Whether the broker answers. Safe for all threads. */
public final class BrokerPulse {

  private final ConnectionFactory connections;

  public BrokerPulse(ConnectionFactory connections) {
    this.connections = connections;
  }

  /**
   * Asks the broker for its queue of documents, which no connection answers by itself.
   *
   * @throws JMSException if it does not answer; likewise JMSRuntimeException
   */
  public boolean feel() throws JMSException {
    try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE);
        QueueBrowser browser = context.createBrowser(context.createQueue(Postbox.DOCUMENTS))) {
      return browser.getEnumeration() != null;
    }
  }
}
