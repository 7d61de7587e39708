package org.dateline.document;

import org.dateline.text.Span;

/** The lines of a text without the blanks around them; a line of blanks is empty. Immutable. */
final class CopyLines {

  private final String chars;
  private final int[] starts;
  private final int[] ends;

  CopyLines(String chars) {
    this.chars = chars;
    int size = (int) chars.chars().filter(c -> c == '\n').count() + 1;
    this.starts = new int[size];
    this.ends = new int[size];
    int at = 0;
    for (int line = 0; line < size; line++) {
      int next = chars.indexOf('\n', at);
      int end = next < 0 ? chars.length() : next;
      trim(line, at, end);
      at = end + 1;
    }
  }

  private void trim(int line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(chars.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(chars.charAt(end - 1))) {
      end--;
    }
    starts[line] = start;
    ends[line] = end;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  int size() {
    return starts.length;
  }

  boolean isEmpty(int line) {
    return starts[line] == ends[line];
  }

  Span span(int line) {
    return Span.of(starts[line], ends[line]);
  }

  /** The line's words; of a paragraph only the first, since no mark is that long. */
  String words(int line) {
    return chars.substring(starts[line], Math.min(ends[line], starts[line] + Mark.LONGEST + 1));
  }

  /** The words of several lines as one. */
  String words(int first, int last) {
    StringBuilder words = new StringBuilder(words(first));
    for (int line = first + 1; line <= last; line++) {
      words.append(' ').append(words(line));
    }
    return words.toString();
  }
}
