package org.dateline.intake;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The message properties that Dateline knows; others are let go. */
final class Property {

  static final String CONTENT_TYPE = "contentType";

  /** Set by our own sender: the submission that the sender was told of. */
  static final String SUBMISSION = "dateline_submission";

  /** Set by our own sender: the batch that the submission came with. */
  static final String BATCH = "dateline_batch";

  /** The broker's own, by which it drops a resend. */
  static final String DUPLICATE = "_AMQ_DUPL_ID";

  /** On the queue of the dead. */
  static final String REASON = "reason";

  static final String BURIED_SUBMISSION = "submission";
  static final String ATTEMPTS = "attempts";
  static final String CLASS = "class";

  /**
   * On a letter that is one entry of the feed it carries: which of those that can be read, from 1.
   */
  static final String ENTRY = "dateline_entry";

  /** On a dead letter, and on its copy that is replayed: when the submission arrived first. */
  static final String RECEIVED = "dateline_received";

  /** The broker's, on what it moved: from where, which number it had, when its time was over. */
  static final String ORIGINAL_QUEUE = "_AMQ_ORIG_QUEUE";

  static final String ORIGINAL_NUMBER = "_AMQ_ORIG_MESSAGE_ID";

  static final String EXPIRED_AT = "_AMQ_ACTUAL_EXPIRY";

  private static final List<String> OF_THE_ITEM =
      List.of("uri", "revision", "headline", "published", "publisher", "byline", "url", "language");

  private Property() {}

  /** The value as characters, of whatever type the sender made it; none where it is bytes. */
  static Optional<String> of(Message message, String name) throws JMSException {
    Object value = message.getObjectProperty(name);
    return value == null || value instanceof byte[]
        ? Optional.empty()
        : Optional.of(value.toString());
  }

  /** What the contract lets a message say of its item. */
  static Map<String, String> ofTheItem(Message message) throws JMSException {
    Map<String, String> found = new HashMap<>();
    for (String name : OF_THE_ITEM) {
      of(message, name).ifPresent(value -> found.put(name, value));
    }
    return found;
  }
}
