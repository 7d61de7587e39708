package org.dateline.speech;

import java.util.Arrays;

/**
 * Where paragraphs end: at an empty line, or at the end of a line that ends like a sentence. In
 * text wrapped to a width the second takes some lines for paragraphs; little is lost.
 */
final class Paragraphs {

  private final String chars;
  private final int[] ends;

  Paragraphs(String chars) {
    this.chars = chars;
    int[] found = new int[16];
    int count = 0;
    for (int i = chars.indexOf('\n'); i >= 0; i = chars.indexOf('\n', i + 1)) {
      if (isEnd(i)) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i;
      }
    }
    ends = Arrays.copyOf(found, count);
  }

  /** Number of the paragraph that this place is in, from 0. */
  int of(int place) {
    int at = Arrays.binarySearch(ends, place);
    return at >= 0 ? at : -at - 1;
  }

  boolean endsAt(int place) {
    return Arrays.binarySearch(ends, place) >= 0;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  private boolean isEnd(int at) {
    int next = at + 1;
    while (next < chars.length() && chars.charAt(next) != '\n' && isBlank(chars.charAt(next))) {
      next++;
    }
    return next >= chars.length() || chars.charAt(next) == '\n' || endsSentence(at - 1);
  }

  private boolean endsSentence(int lineEnd) {
    int before = lineEnd;
    while (before >= 0 && isBlank(chars.charAt(before)) && chars.charAt(before) != '\n') {
      before--;
    }
    return before >= 0 && ".!?:\"”’'".indexOf(chars.charAt(before)) >= 0;
  }
}
