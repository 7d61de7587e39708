package org.dateline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.Submission;
import org.dateline.wire.Dispatch;
import org.jspecify.annotations.Nullable;

/** Letters that leave by the broker. Safe for all threads. */
final class Postbox {

  static final String DOCUMENTS = "dateline.documents";
  static final String DEAD = "dateline.dead";
  static final String EXPIRED = "dateline.expired";

  private static final Logger LOG = System.getLogger("org.dateline.intake");

  private final ConnectionFactory connections;

  Postbox(ConnectionFactory connections) {
    this.connections = connections;
  }

  /**
   * Puts a dispatch on the queue of documents; when this returns, the broker has it on disk.
   *
   * @throws JMSException if the broker is away or its queue full; likewise JMSRuntimeException
   */
  void submit(String submission, Dispatch dispatch) throws JMSException {
    send(DOCUMENTS, submission, dispatch, Map.of(Property.SUBMISSION, submission));
  }

  /**
   * Puts dispatches of a batch on the queue of documents, all or none.
   *
   * @param dispatches by the id of their submission
   * @throws JMSException if the broker is away or its queue full; likewise JMSRuntimeException
   */
  void submit(String batch, Map<String, Dispatch> dispatches) throws JMSException {
    if (dispatches.isEmpty()) {
      return;
    }
    new Together(connections)
        .done(
            (connection, session) -> {
              try (MessageProducer documents = documents(session)) {
                for (Map.Entry<String, Dispatch> each : dispatches.entrySet()) {
                  documents.send(letter(session, each.getValue(), each.getKey(), batch));
                }
              }
              return true;
            });
  }

  /** For many letters at once: to make one asks the broker twice. */
  static MessageProducer documents(Session session) throws JMSException {
    return session.createProducer(session.createQueue(DOCUMENTS));
  }

  /**
   * A dispatch as it goes on the queue of documents.
   *
   * @param batch that it came with, or null
   */
  static Message letter(
      Session session, Dispatch dispatch, String submission, @Nullable String batch)
      throws JMSException {
    BytesMessage message = session.createBytesMessage();
    write(message, dispatch, Map.of(Property.SUBMISSION, submission));
    if (batch != null) {
      message.setStringProperty(Property.BATCH, batch);
    }
    return message;
  }

  /** A dead letter as it goes on the queue of documents again, with its age. */
  static Message again(Session session, Item item) throws JMSException {
    BytesMessage message = session.createBytesMessage();
    write(
        message,
        item.dispatch(),
        Map.of(
            Property.SUBMISSION, item.submission(),
            Property.ENTRY, Integer.toString(item.entry()),
            Property.RECEIVED, Long.toString(item.arrival().at().toEpochMilli())));
    return message;
  }

  /**
   * Puts a copy of a dispatch on the queue of the dead, once, however often it is asked for.
   *
   * @throws JMSException if the broker is away; likewise JMSRuntimeException
   */
  void bury(Item item, Death death) throws JMSException {
    send(
        DEAD,
        "dead-" + item.submission(),
        item.dispatch(),
        Map.of(
            Property.BURIED_SUBMISSION, item.submission(),
            Property.ENTRY, Integer.toString(item.entry()),
            Property.RECEIVED, Long.toString(item.arrival().at().toEpochMilli()),
            Property.REASON, death.reason(),
            Property.ATTEMPTS, Integer.toString(death.attempts()),
            Property.CLASS, death.failure()));
  }

  private void send(
      String queue, String duplicate, Dispatch dispatch, Map<String, String> properties)
      throws JMSException {
    try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
      BytesMessage message = context.createBytesMessage();
      write(message, dispatch, properties);
      message.setStringProperty(Property.DUPLICATE, duplicate);
      context.createProducer().send(context.createQueue(queue), message);
    }
  }

  /** Writes a dispatch into a message, and the properties over what it says itself. */
  private static void write(BytesMessage message, Dispatch dispatch, Map<String, String> properties)
      throws JMSException {
    message.writeBytes(dispatch.body());
    message.setStringProperty(Property.CONTENT_TYPE, dispatch.contentType());
    for (Map<String, String> some : List.of(dispatch.properties(), properties)) {
      for (Map.Entry<String, String> property : some.entrySet()) {
        message.setStringProperty(property.getKey(), property.getValue());
      }
    }
  }

  /**
   * Tells the sender how the submission ended, if it asked to be told. A sender who cannot be
   * reached is logged and costs the document nothing.
   */
  void reply(Envelope envelope, Submission ended) {
    if (envelope.replyTo() == null) {
      return;
    }
    try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
      TextMessage message =
          context.createTextMessage(ReadingJson.mapper().writeValueAsString(ended));
      message.setStringProperty(Property.CONTENT_TYPE, "application/json");
      if (envelope.correlation() != null) {
        message.setJMSCorrelationID(envelope.correlation());
      }
      context.createProducer().send(envelope.replyTo(), message);
    } catch (JMSException | JMSRuntimeException e) {
      LOG.log(Level.WARNING, "no reply for submission " + ended.id() + ": " + e.getMessage());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Why a submission is dead.
   *
   * @param failure name of the class of the last failure, or empty where the process ended itself
   */
  record Death(String reason, int attempts, String failure) {}
}
