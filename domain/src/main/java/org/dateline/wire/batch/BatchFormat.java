package org.dateline.wire.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** One way in which many documents stand in one body. Safe for all threads. */
interface BatchFormat {

  /**
   * Hands over the items as they come.
   *
   * @throws org.dateline.wire.UnreadableDispatch if the body is nothing of the kind, or breaks off;
   *     items before that have been handed over
   */
  void read(InputStream body, Consumer<BatchItem> items) throws IOException;
}
