package org.dateline.lexicon;

/**
 * A word as the lists compare it.
 *
 * @param key lower case, without accents, apostrophes and full stops
 * @param token index of the token that it is part of
 */
public record Word(String key, Shape shape, int token) {

  /** How a word is written, as far as names care. */
  public enum Shape {
    /** No capital at its start. */
    LOWER,
    CAPITAL,
    /** Two letters or more, all capitals. */
    CAPS;

    /** Whether a word of this shape in a list may be written as {@code found} in a text. */
    public boolean admits(Shape found) {
      return switch (this) {
        case LOWER -> true;
        case CAPITAL -> found != LOWER;
        case CAPS -> found == CAPS;
      };
    }
  }
}
