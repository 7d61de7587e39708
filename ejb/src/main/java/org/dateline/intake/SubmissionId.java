package org.dateline.intake;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dateline.ledger.Digest;

/** Ids of submissions: safe in a path, and the same for a message however often it comes. */
final class SubmissionId {

  private static final Pattern OURS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final long VERSION_7 = 0x7000L;
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SubmissionId() {}

  /** A new one: a UUID of version 7, so that the newer sorts after the older. */
  static String next(Clock clock) {
    long high = (clock.millis() << 16) | VERSION_7 | (RANDOM.nextLong() & 0xFFF);
    long low = VARIANT | (RANDOM.nextLong() >>> 2);
    return new UUID(high, low).toString();
  }

  /** The one that a dead letter gets when it is replayed, always the same. */
  static String again(String letter) {
    String hex = new Digest().with("replay").with(letter).hex();
    long high = (Long.parseUnsignedLong(hex, 0, 16, 16) & ~0xF000L) | VERSION_8;
    long low = VARIANT | (Long.parseUnsignedLong(hex, 16, 32, 16) >>> 2);
    return new UUID(high, low).toString();
  }

  /**
   * The one that a message brings, or the one that is computed from what its sender or the broker
   * identifies it by.
   *
   * @param body stands for the message where nobody gave it an id
   */
  static String of(Message message, byte[] body) throws JMSException {
    Optional<String> ours =
        Property.of(message, Property.SUBMISSION).filter(id -> OURS.matcher(id).matches());
    if (ours.isPresent()) {
      return ours.get();
    }
    Object duplicate = message.getObjectProperty(Property.DUPLICATE);
    if (duplicate != null) {
      return new Digest().with("duplicate").with(characters(duplicate)).id("s");
    }
    if (message.getJMSMessageID() != null) {
      return new Digest().with("message").with(message.getJMSMessageID()).id("s");
    }
    return new Digest()
        .with("content")
        .with(Long.toString(message.getJMSTimestamp()))
        .with(body)
        .id("s");
  }

  /** The batch that a message of ours names, if it names one. */
  static Optional<String> ofItsBatch(Message message) throws JMSException {
    return Property.of(message, Property.BATCH).filter(id -> OURS.matcher(id).matches());
  }

  private static String characters(Object id) {
    return id instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : id.toString();
  }
}
