package org.dateline.launcher;

/**
 * Why Dateline does not start, in one sentence for the person who started it. It names the setting,
 * the port or the folder, and holds no secret.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String sentence) {
    super(sentence);
  }

  Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** What the person reads. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
