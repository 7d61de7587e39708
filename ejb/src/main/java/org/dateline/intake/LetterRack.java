package org.dateline.intake;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.dateline.wire.DeadLetter;
import org.dateline.wire.DeadLetter.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The queues of the dead and the expired, looked through without taking anything. For one thread.
 *
 * @param context a connection to the broker
 */
record LetterRack(JMSContext context) {

  static final String EXPIRED_BEFORE = "It expired before it was read.";

  /** Where letters of a kind lie. */
  static String name(Queue queue) {
    return switch (queue) {
      case DEAD -> Postbox.DEAD;
      case EXPIRED -> Postbox.EXPIRED;
    };
  }

  /** Letters behind a position; as many as are wanted, or all that there are. */
  List<DeadLetter> letters(int wanted, DeadLetter.@Nullable Position after) throws JMSException {
    List<DeadLetter> found = new ArrayList<>();
    for (Queue queue : Queue.values()) {
      if (found.size() < wanted && (after == null || after.queue().compareTo(queue) <= 0)) {
        boolean isWithin = after != null && after.queue() == queue;
        found.addAll(letters(queue, wanted - found.size(), isWithin ? after : null));
      }
    }
    return found;
  }

  /**
   * A queue is in the order of dying. Behind a letter comes what lies behind it; where it lies
   * there no longer, what died no earlier.
   */
  private List<DeadLetter> letters(Queue queue, int wanted, DeadLetter.@Nullable Position after)
      throws JMSException {
    List<DeadLetter> found = new ArrayList<>();
    boolean isBehind = false;
    try (QueueBrowser browser = context.createBrowser(context.createQueue(name(queue)))) {
      Enumeration<?> messages = browser.getEnumeration();
      while (found.size() < wanted && messages.hasMoreElements()) {
        Message message = (Message) messages.nextElement();
        Optional<String> id = LetterId.of(message);
        if (after != null && id.equals(Optional.of(after.id()))) {
          isBehind = true;
          found.clear();
        } else if (id.isPresent()
            && (after == null || isBehind || !died(message, queue).isBefore(after.died()))) {
          found.add(letter(message, queue, id.get()));
        }
      }
    }
    return found;
  }

  /**
   * What a look at the letter that a selector finds says; empty if it finds none. A large body can
   * be read only while somebody looks.
   */
  <T> Optional<T> look(String selector, Look<T> look) throws JMSException {
    for (Queue queue : Queue.values()) {
      var there = context.createQueue(name(queue));
      try (QueueBrowser browser = context.createBrowser(there, selector)) {
        Enumeration<?> messages = browser.getEnumeration();
        if (messages.hasMoreElements()) {
          return Optional.of(look.at((Message) messages.nextElement(), queue));
        }
      }
    }
    return Optional.empty();
  }

  /** Reads a letter where it lies. */
  interface Look<T> {
    T at(Message message, Queue queue) throws JMSException;
  }

  /** What is known of a letter. */
  static DeadLetter letter(Message message, Queue queue, String id) throws JMSException {
    boolean isCopy = message instanceof BytesMessage || message instanceof TextMessage;
    return new DeadLetter(
        id,
        queue,
        submission(message),
        Property.of(message, "uri").orElse(null),
        Property.of(message, Property.REASON)
            .orElse(queue == Queue.EXPIRED ? EXPIRED_BEFORE : null),
        attempts(message),
        Property.of(message, Property.CLASS).filter(it -> !it.isEmpty()).orElse(null),
        isCopy ? Property.of(message, Property.CONTENT_TYPE).orElse(Envelope.PLAIN_TEXT) : null,
        bytes(message),
        died(message, queue));
  }

  private static @Nullable String submission(Message message) throws JMSException {
    Optional<String> buried = Property.of(message, Property.BURIED_SUBMISSION);
    return buried.isPresent()
        ? buried.get()
        : Property.of(message, Property.SUBMISSION).orElse(null);
  }

  private static @Nullable Integer attempts(Message message) throws JMSException {
    return Property.of(message, Property.ATTEMPTS)
        .filter(it -> it.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .orElse(null);
  }

  private static @Nullable Long bytes(Message message) throws JMSException {
    if (message instanceof BytesMessage bytes) {
      return bytes.getBodyLength();
    }
    if (message instanceof TextMessage text) {
      String chars = text.getText();
      return chars == null ? 0L : chars.getBytes(StandardCharsets.UTF_8).length;
    }
    return null;
  }

  /** When a letter came to its queue. */
  static Instant died(Message message, Queue queue) throws JMSException {
    Object expired = queue == Queue.EXPIRED ? message.getObjectProperty(Property.EXPIRED_AT) : null;
    return Instant.ofEpochMilli(expired instanceof Long at ? at : message.getJMSTimestamp());
  }
}
