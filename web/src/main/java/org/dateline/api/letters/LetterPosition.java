package org.dateline.api.letters;

import java.time.Instant;
import org.dateline.wire.DeadLetter.Position;
import org.dateline.wire.DeadLetter.Queue;

/** A place in the list of dead letters, as a cursor carries it. */
final class LetterPosition {

  private LetterPosition() {}

  static String write(Position position) {
    return position.queue().name() + "|" + position.died().toEpochMilli() + "|" + position.id();
  }

  /**
   * @throws IllegalArgumentException if it was not written here; likewise IndexOutOfBoundsException
   */
  static Position read(String where) {
    int first = where.indexOf('|');
    int second = where.indexOf('|', first + 1);
    return new Position(
        Queue.valueOf(where.substring(0, first)),
        Instant.ofEpochMilli(Long.parseLong(where.substring(first + 1, second))),
        where.substring(second + 1));
  }
}
