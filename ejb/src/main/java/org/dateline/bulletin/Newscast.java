package org.dateline.bulletin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.dateline.ledger.Bulletin;
import org.dateline.ledger.Bulletins;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.LedgerAway;

/**
 * Tells the topic what became of events. At least once: a message is sent before it is noted as
 * sent, and carries its place as the id by which the broker drops a second one. For one thread; on
 * several nodes, each may run one.
 */
public final class Newscast implements Runnable {

  /** The topic, on the broker. */
  public static final String EVENTS = "dateline.events";

  private static final int AT_ONCE = 500;
  private static final Logger LOG = System.getLogger("org.dateline.bulletin");

  private final Bulletins bulletins;
  private final ConnectionFactory connections;
  private boolean isAway;

  public Newscast(Bulletins bulletins, ConnectionFactory connections) {
    this.bulletins = bulletins;
    this.connections = connections;
  }

  /** Tells whatever is due. Never throws: what could not be told now is told the next time. */
  @Override
  public void run() {
    try {
      while (bulletins.place(AT_ONCE) == AT_ONCE) {
        send();
      }
      send();
      isAway = false;
    } catch (LedgerAway | JMSException | JMSRuntimeException e) {
      if (!isAway) {
        LOG.log(Level.WARNING, "bulletins wait: " + e.getMessage());
      }
      isAway = true;
    } catch (RuntimeException e) {
      // One that is not told stops all behind it: said loudly, and each time.
      LOG.log(Level.ERROR, "bulletins wait", e);
    }
  }

  private void send() throws JMSException {
    long sent = bulletins.sent();
    for (List<Bulletin> next = bulletins.after(sent, EventQuery.ALL);
        !next.isEmpty();
        next = bulletins.after(sent, EventQuery.ALL)) {
      send(next);
      sent = next.get(next.size() - 1).position();
      bulletins.sent(sent);
    }
  }

  private void send(List<Bulletin> all) throws JMSException {
    try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
      Topic topic = context.createTopic(EVENTS);
      JMSProducer producer = context.createProducer();
      for (Bulletin bulletin : all) {
        producer.send(topic, message(context, bulletin));
      }
    }
  }

  private static TextMessage message(JMSContext context, Bulletin bulletin) throws JMSException {
    ObjectNode form = form(bulletin);
    TextMessage message = context.createTextMessage(form.toString());
    message.setStringProperty("contentType", "application/json");
    // For selectors: who wants retractions only need not read the rest.
    message.setStringProperty("change", bulletin.change().toString());
    message.setStringProperty("type", form.path("type").asText());
    message.setStringProperty("document", bulletin.event().document());
    message.setStringProperty("_AMQ_DUPL_ID", "bulletin-" + bulletin.position());
    return message;
  }

  /** The stored event, and what became of it. */
  private static ObjectNode form(Bulletin bulletin) {
    ObjectNode form = bulletin.event().stored().form(bulletin.event().json());
    form.put("change", bulletin.change().toString());
    form.put("position", bulletin.position());
    return form;
  }
}
