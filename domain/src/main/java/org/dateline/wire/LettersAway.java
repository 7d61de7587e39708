package org.dateline.wire;

import java.io.Serial;

/** The broker, who has the dead letters, does not hand them out now. Worth another try. */
public final class LettersAway extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public LettersAway(Throwable cause) {
    super("the broker does not hand out the dead letters", cause);
  }
}
