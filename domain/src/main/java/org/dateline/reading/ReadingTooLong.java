package org.dateline.reading;

import java.io.Serial;
import java.time.Duration;

/** A reading did not end in time, and was cut off. */
public final class ReadingTooLong extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Duration most;

  /**
   * @param most how long it was given
   */
  public ReadingTooLong(Duration most) {
    super("not read within " + most.toSeconds() + " s");
    this.most = most;
  }

  /** How long it was given. */
  public Duration most() {
    return most;
  }
}
