package org.dateline.reading;

import java.io.Serial;

/** The server stops, and nobody reads any more: no fault of the copy. */
public final class ReadingStopped extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Stopped by this. */
  public ReadingStopped(Throwable cause) {
    super("the server stops", cause);
  }
}
