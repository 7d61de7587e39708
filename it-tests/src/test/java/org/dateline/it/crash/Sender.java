package org.dateline.it.crash;

import java.util.Optional;

/** One way in. For one thread. */
interface Sender extends AutoCloseable {

  /**
   * Sends once.
   *
   * @return the submission's id, or an empty text where this way tells none; nothing if it was not
   *     acknowledged, and then nobody knows whether it arrived
   */
  Optional<String> send(Copy copy);

  @Override
  void close();
}
