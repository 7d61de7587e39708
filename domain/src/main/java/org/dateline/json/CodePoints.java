package org.dateline.json;

import org.dateline.text.Span;

/**
 * How many code points lie before each UTF-16 offset of one text. Made in one pass over the text;
 * each question after that costs the same, wherever in the text it points. Safe for all threads.
 */
final class CodePoints {

  private static final int BLOCK = 64;

  private final String chars;

  /** For each block of the text, how many second halves of pairs lie before it. */
  private final int[] halvesBefore;

  CodePoints(String chars) {
    this.chars = chars;
    this.halvesBefore = new int[chars.length() / BLOCK + 1];
    int halves = 0;
    for (int i = 0; i < chars.length(); i++) {
      if (i % BLOCK == 0) {
        halvesBefore[i / BLOCK] = halves;
      }
      halves += Character.isLowSurrogate(chars.charAt(i)) ? 1 : 0;
    }
    if (chars.length() % BLOCK == 0) {
      halvesBefore[chars.length() / BLOCK] = halves;
    }
  }

  /** The same words, counted in code points. */
  Span of(Span units) {
    return Span.of(before(units.start()), before(units.end()));
  }

  /**
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  private int before(int offset) {
    if (offset > chars.length()) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " in a text of " + chars.length() + " characters");
    }
    int halves = halvesBefore[offset / BLOCK];
    for (int i = offset - offset % BLOCK; i < offset; i++) {
      halves += Character.isLowSurrogate(chars.charAt(i)) ? 1 : 0;
    }
    return offset - halves;
  }
}
