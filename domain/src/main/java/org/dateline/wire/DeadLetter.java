package org.dateline.wire;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message of which no document came: what is known of it, without its body.
 *
 * @param id safe in a path
 * @param submission whose copy it is, or null where nobody says
 * @param uri the sender's, or null
 * @param reason why it is dead, or null where nobody says: the broker put it there
 * @param attempts how often it was tried, or null
 * @param failure name of the class of the last failure, or null
 * @param contentType null where it is no copy at all
 * @param bytes length of the body, or null where it is no copy at all
 * @param died when it came to the queue where it lies
 */
public record DeadLetter(
    String id,
    Queue queue,
    @Nullable String submission,
    @Nullable String uri,
    @Nullable String reason,
    @Nullable Integer attempts,
    @Nullable String failure,
    @Nullable String contentType,
    @Nullable Long bytes,
    Instant died) {

  /** Where dead letters lie; they are listed in this order. */
  public enum Queue {
    /** It failed as often as a document may. */
    DEAD,
    /** Its sender gave it a time, which was over before it was read. */
    EXPIRED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A place in the list of all dead letters: behind this one. */
  public record Position(Queue queue, Instant died, String id) {}

  public Position position() {
    return new Position(queue, died, id);
  }
}
