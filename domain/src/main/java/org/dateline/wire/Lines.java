package org.dateline.wire;

import java.util.ArrayList;
import java.util.List;

/** Running text put in order: lines without stray blanks, paragraphs by empty lines. */
final class Lines {

  private Lines() {}

  /** The paragraphs of a text; line ends within one stay. */
  static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String raw : text.lines().toList()) {
      String line = oneLine(raw);
      if (!line.isEmpty()) {
        paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
      } else if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  /** A text on one line, with single spaces between its words and none around them. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank = Character.isWhitespace(c) || c == '\u00A0';
      if (!isBlank) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    boolean isTrailing = !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
    return isTrailing ? line.substring(0, line.length() - 1) : line.toString();
  }
}
