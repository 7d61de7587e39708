package org.dateline.desk;

import java.io.Serial;
import java.time.Duration;

/** A reading did not end in time, and was cut off. */
public final class ReadingTooLong extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ReadingTooLong(Duration most) {
    super("not read within " + most.toSeconds() + " s");
  }
}
