package org.dateline.intake;

import java.io.Serial;

/**
 * Asks the broker to bring the message again. Says nothing and shows no stack: what is wrong was
 * logged where it was found, and containers print whatever a listener throws.
 */
final class Undelivered extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  Undelivered(String submission) {
    super(submission + " is to come again", null, false, false);
  }
}
