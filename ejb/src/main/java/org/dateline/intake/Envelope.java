package org.dateline.intake;

import jakarta.jms.BytesMessage;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.MessageEOFException;
import jakarta.jms.MessageFormatException;
import jakarta.jms.ObjectMessage;
import jakarta.jms.StreamMessage;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dateline.ledger.Arrival;
import org.dateline.wire.Dispatch;
import org.jspecify.annotations.Nullable;

/**
 * A message as the listener takes it: whose it is, and its dispatch or the reason why there is
 * none.
 *
 * @param entry which entry of a feed is meant, from 1; 0 for all that it carries
 * @param arrival as the broker or the sender stamped it
 * @param dispatch null where the message cannot hold one
 * @param fault one sentence for the sender where there is no dispatch, or null
 * @param replyTo where the sender wants to hear of it, or null
 * @param correlation the sender's, or the message's id, or null where there is neither
 */
record Envelope(
    String submission,
    int entry,
    Arrival arrival,
    @Nullable Dispatch dispatch,
    @Nullable String fault,
    @Nullable Destination replyTo,
    @Nullable String correlation) {

  static final String PLAIN_TEXT = "text/plain";
  private static final byte[] NOTHING = {};
  private static final int DEEPEST = 20;
  private static final Duration FASTEST_CLOCK = Duration.ofDays(1);

  /**
   * Opens a message. An object in it is never looked at.
   *
   * @param mostBytes how large a body may be: a larger one is not copied
   * @throws JMSException if the broker goes away meanwhile
   */
  static Envelope of(Message message, int mostBytes, Clock clock) throws JMSException {
    try {
      return opened(message, mostBytes, clock);
    } catch (JMSRuntimeException e) {
      throw e;
    } catch (MessageFormatException | MessageEOFException | RuntimeException e) {
      if (isOfTheBroker(e)) {
        throw new JMSRuntimeException(String.valueOf(e.getMessage()), null, e);
      }
      // The client's library stumbles over the body: so it will each time.
      return refused(message, clock, "The message cannot be opened: " + e + ".");
    }
  }

  /** A large body is fetched while it is read; the client wraps what the connection says. */
  private static boolean isOfTheBroker(Exception failure) {
    Throwable cause = failure.getCause();
    for (int i = 0; i < DEEPEST && cause != null; i++) {
      if (cause instanceof IOException
          || cause instanceof JMSException
          || cause.getClass().getSimpleName().startsWith("ActiveMQ")) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static Envelope opened(Message message, int mostBytes, Clock clock) throws JMSException {
    String contentType = Property.of(message, Property.CONTENT_TYPE).orElse(PLAIN_TEXT);
    if (message instanceof TextMessage text) {
      String chars = text.getText() == null ? "" : text.getText();
      return chars.length() > mostBytes
          ? refused(message, clock, tooLarge(chars.length() + " characters", mostBytes))
          : taken(message, clock, Dispatch.of(chars, contentType, Property.ofTheItem(message)));
    }
    if (message instanceof BytesMessage bytes) {
      long length = bytes.getBodyLength();
      return length > mostBytes
          ? refused(message, clock, tooLarge(length + " bytes", mostBytes))
          : taken(
              message, clock, new Dispatch(body(bytes), contentType, Property.ofTheItem(message)));
    }
    return refused(
        message, clock, "A TextMessage or a BytesMessage is taken, not " + kind(message) + ".");
  }

  private static Envelope taken(Message message, Clock clock, Dispatch dispatch)
      throws JMSException {
    return new Envelope(
        SubmissionId.of(message, dispatch.body()),
        entry(message),
        arrival(message, clock),
        dispatch,
        null,
        message.getJMSReplyTo(),
        correlation(message));
  }

  private static Envelope refused(Message message, Clock clock, String fault) throws JMSException {
    return new Envelope(
        SubmissionId.of(message, NOTHING),
        entry(message),
        arrival(message, clock),
        null,
        fault,
        message.getJMSReplyTo(),
        correlation(message));
  }

  private static byte[] body(BytesMessage message) throws JMSException {
    byte[] body = new byte[Math.toIntExact(message.getBodyLength())];
    message.reset();
    message.readBytes(body);
    return body;
  }

  private static int entry(Message message) throws JMSException {
    return Property.of(message, Property.ENTRY)
        .filter(number -> number.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private static Arrival arrival(Message message, Clock clock) throws JMSException {
    // A stamp that no clock shows is no stamp; databases end before its years do.
    Instant latest = clock.instant().plus(FASTEST_CLOCK);
    Optional<Instant> before =
        Property.of(message, Property.RECEIVED)
            .filter(millis -> millis.matches("[1-9][0-9]{0,14}"))
            .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)))
            .filter(latest::isAfter);
    if (before.isPresent()) {
      return new Arrival(before.get(), true);
    }
    Instant stamp = Instant.ofEpochMilli(message.getJMSTimestamp());
    boolean isStamp = stamp.isAfter(Instant.EPOCH) && stamp.isBefore(latest);
    return Arrival.first(isStamp ? stamp : clock.instant());
  }

  private static @Nullable String correlation(Message message) throws JMSException {
    String given = message.getJMSCorrelationID();
    return given == null ? message.getJMSMessageID() : given;
  }

  private static String tooLarge(String length, int mostBytes) {
    return "The body has " + length + "; at most " + mostBytes + " bytes are taken.";
  }

  private static String kind(Message message) {
    if (message instanceof ObjectMessage) {
      return "an ObjectMessage";
    }
    if (message instanceof MapMessage) {
      return "a MapMessage";
    }
    return message instanceof StreamMessage ? "a StreamMessage" : "a message without a body";
  }
}
