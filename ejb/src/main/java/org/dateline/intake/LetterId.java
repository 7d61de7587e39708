package org.dateline.intake;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a dead letter is called outside: its message's id, or, where its sender gave it none, the
 * number that the broker gave it before it died. One that has neither cannot be called.
 */
final class LetterId {

  private static final String PREFIX = "ID:";
  private static final Pattern GIVEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern NUMBERED = Pattern.compile("m[0-9]{1,18}");

  private LetterId() {}

  /** The id of a letter, if it can have one. */
  static Optional<String> of(Message message) throws JMSException {
    String id = message.getJMSMessageID();
    if (id != null && id.startsWith(PREFIX) && GIVEN.matcher(id.substring(3)).matches()) {
      return Optional.of(id.substring(PREFIX.length()));
    }
    return Property.of(message, Property.ORIGINAL_NUMBER)
        .map(number -> "m" + number)
        .filter(it -> NUMBERED.matcher(it).matches());
  }

  /** Finds the letter with this id, whatever was sent as one; empty if no letter can have it. */
  static Optional<String> selector(String id) {
    if (GIVEN.matcher(id).matches()) {
      return Optional.of("JMSMessageID = '" + PREFIX + id + "'");
    }
    return NUMBERED.matcher(id).matches()
        ? Optional.of(Property.ORIGINAL_NUMBER + " = " + id.substring(1))
        : Optional.empty();
  }
}
