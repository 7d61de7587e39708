package org.dateline.wire;

import org.jspecify.annotations.Nullable;

/** One way in which copy is written down. Safe for all threads. */
interface CopyFormat {

  /**
   * What the body holds.
   *
   * @param envelope what the message says of the item; what the body says itself goes before it
   * @throws UnreadableDispatch if it holds none that can be read
   */
  Contents read(String body, ItemFields envelope);

  /**
   * The charset that the body itself names, or null; asked where neither the envelope nor a byte
   * order mark says it.
   */
  default @Nullable String charset(byte[] body) {
    return null;
  }
}
