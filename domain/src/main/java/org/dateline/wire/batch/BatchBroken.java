package org.dateline.wire.batch;

import java.io.Serial;
import java.time.Duration;

/**
 * The middle of a batch at which the queue or the ledger took no more. What was taken will be read;
 * the whole may be sent again, since what is here already is a duplicate.
 */
public final class BatchBroken extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int taken;
  private final Duration retryAfter;

  /**
   * @param taken how many items are safe for certain
   */
  public BatchBroken(int taken, Duration retryAfter, Throwable cause) {
    super("a batch broke off behind item " + taken, cause);
    this.taken = taken;
    this.retryAfter = retryAfter;
  }

  public int taken() {
    return taken;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
