package org.dateline.wire;

import java.io.Serial;
import java.time.Duration;

/** The queue takes nothing now: it is full, or the broker is away. Worth another try. */
public final class IntakeClosed extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  public IntakeClosed(String detail, Duration retryAfter, Throwable cause) {
    super(detail, cause);
    this.retryAfter = retryAfter;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
