package org.dateline.desk;

import java.io.Serial;

/** The server stops, and nobody reads any more: no fault of the copy. */
public final class ReadingStopped extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ReadingStopped(Throwable cause) {
    super("the server stops", cause);
  }
}
