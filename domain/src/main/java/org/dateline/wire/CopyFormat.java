package org.dateline.wire;

import java.util.List;
import org.dateline.document.Document;

/** One way in which copy is written down. Safe for all threads. */
interface CopyFormat {

  /**
   * The documents that the body holds.
   *
   * @param envelope what the message says of the item; what the body says itself goes before it
   * @throws UnreadableDispatch if it holds none that can be read
   */
  List<Document> read(String body, ItemFields envelope);
}
