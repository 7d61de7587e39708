package org.dateline.wire.batch;

import java.io.Serial;

/** A body of a content type that is not read as a batch. */
public final class UnknownBatchType extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param detail one sentence for the sender
   */
  UnknownBatchType(String detail) {
    super(detail);
  }
}
