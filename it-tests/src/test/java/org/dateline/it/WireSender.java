package org.dateline.it;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A newsroom's sender: the Artemis Jakarta client, and nothing of ours. */
public final class WireSender implements AutoCloseable {

  private final ActiveMQConnectionFactory factory;
  private final Connection connection;
  private final Session session;
  private final MessageProducer producer;

  public WireSender(String url) {
    try {
      factory = new ActiveMQConnectionFactory(url);
      connection = factory.createConnection("dateline", "dateline");
      session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
      producer = session.createProducer(session.createQueue("dateline.documents"));
      connection.start();
    } catch (JMSException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a text and answers with the message's id. */
  public String text(String body, Map<String, String> properties) {
    return call(() -> send(session.createTextMessage(body), properties));
  }

  /** Sends a text and waits for the answer on a queue of its own. */
  String ask(String body, Map<String, String> properties, String correlation) {
    return call(() -> answer(session.createTextMessage(body), properties, correlation));
  }

  /** Sends bytes and waits for the answer. */
  String askBytes(byte[] body, Map<String, String> properties) {
    return call(
        () -> {
          BytesMessage message = session.createBytesMessage();
          message.writeBytes(body);
          return answer(message, properties, UUID.randomUUID().toString());
        });
  }

  /** Sends a text whose time is over at once, and waits for the answer. */
  String askTooLate(String body) {
    return call(
        () -> {
          producer.setTimeToLive(1);
          try {
            return answer(session.createTextMessage(body), Map.of(), UUID.randomUUID().toString());
          } finally {
            producer.setTimeToLive(Message.DEFAULT_TIME_TO_LIVE);
          }
        });
  }

  /** Sends an object and waits for the answer. */
  String object(Serializable body) {
    return call(
        () -> answer(session.createObjectMessage(body), Map.of(), UUID.randomUUID().toString()));
  }

  private String answer(Message message, Map<String, String> properties, String correlation)
      throws JMSException {
    Queue answers = session.createTemporaryQueue();
    try (MessageConsumer consumer = session.createConsumer(answers)) {
      message.setJMSReplyTo(answers);
      message.setJMSCorrelationID(correlation);
      send(message, properties);
      TextMessage answer = (TextMessage) consumer.receive(60_000);
      if (answer == null || !correlation.equals(answer.getJMSCorrelationID())) {
        throw new AssertionError("no answer for " + correlation + ": " + answer);
      }
      return answer.getText();
    }
  }

  /** Puts a text on a queue that only Dateline and its broker should send to. */
  void lay(String queue, String body, Map<String, String> properties) {
    call(
        () -> {
          try (MessageProducer letters = session.createProducer(session.createQueue(queue))) {
            TextMessage message = session.createTextMessage(body);
            for (Map.Entry<String, String> property : properties.entrySet()) {
              message.setStringProperty(property.getKey(), property.getValue());
            }
            letters.send(message);
            return "";
          }
        });
  }

  /** Waits for the next message of a queue and takes it. */
  Message take(String queue) {
    return call(
        () -> {
          try (MessageConsumer consumer = session.createConsumer(session.createQueue(queue))) {
            return consumer.receive(60_000);
          }
        });
  }

  /** Listens to a topic from now on. */
  Subscription subscribe(String topic) {
    return call(
        () -> {
          Session own = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
          return new Subscription(own, own.createConsumer(own.createTopic(topic)));
        });
  }

  /** Somebody who listens to a topic. */
  record Subscription(Session session, MessageConsumer consumer) implements AutoCloseable {

    /** The next message, or null if none comes within a minute. */
    Message next() {
      return call(() -> consumer.receive(60_000));
    }

    @Override
    public void close() {
      call(
          () -> {
            session.close();
            return "";
          });
    }
  }

  /** What waits in a queue, and stays there. */
  public List<Message> browse(String queue) {
    return call(
        () -> {
          try (QueueBrowser browser = session.createBrowser(session.createQueue(queue))) {
            List<Message> waiting = new ArrayList<>();
            Enumeration<?> all = browser.getEnumeration();
            while (all.hasMoreElements()) {
              waiting.add((Message) all.nextElement());
            }
            return waiting;
          }
        });
  }

  @Override
  public void close() {
    call(
        () -> {
          connection.close();
          factory.close();
          return "";
        });
  }

  private String send(Message message, Map<String, String> properties) throws JMSException {
    for (Map.Entry<String, String> property : properties.entrySet()) {
      message.setStringProperty(property.getKey(), property.getValue());
    }
    producer.send(message);
    return message.getJMSMessageID();
  }

  private interface Work<T> {
    T run() throws JMSException;
  }

  private static <T> T call(Work<T> work) {
    try {
      return work.run();
    } catch (JMSException e) {
      throw new IllegalStateException(e);
    }
  }
}
