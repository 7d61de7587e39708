package org.dateline.document;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The lines of a text and what each was found to be. For one thread. */
final class MarkedLines {

  /** How many lines a note in brackets may be broken into. */
  static final int NOTE_LINES = 8;

  private final CopyLines lines;
  private final Mark[] marks;
  private final boolean[] isAside;
  private final boolean[] isContinued;

  MarkedLines(CopyLines lines) {
    this.lines = lines;
    this.marks = new Mark[lines.size()];
    this.isAside = new boolean[lines.size()];
    this.isContinued = new boolean[lines.size()];
  }

  /** Lines that are one mark. */
  void take(Mark mark, int first, int last) {
    marks[first] = mark;
    for (int line = first; line <= last; line++) {
      isAside[line] = true;
      isContinued[line] = line > first;
    }
  }

  /** A line that is no part of the story, of whatever kind. */
  void setAside(int line) {
    isAside[line] = !lines.isEmpty(line);
  }

  /** The line where a bracket closes that opens this one; itself where it does not. */
  int bracketEnd(int from) {
    if (lines.words(from).startsWith("(")) {
      for (int at = from; at < Math.min(from + NOTE_LINES, lines.size()); at++) {
        if (lines.isEmpty(at)) {
          return from;
        }
        if (lines.words(at).endsWith(")")) {
          return at;
        }
      }
    }
    return from;
  }

  /** The line where a bracket opens that closes this one; itself where it does not. */
  int bracketStart(int last, int top) {
    if (lines.words(last).endsWith(")")) {
      for (int at = last; at >= Math.max(top, last - NOTE_LINES); at--) {
        if (lines.isEmpty(at)) {
          return last;
        }
        if (lines.words(at).startsWith("(")) {
          return at;
        }
      }
    }
    return last;
  }

  /** The asides, in the order of the text. */
  List<Aside> asides() {
    List<Aside> asides = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int last = at;
      while (isAside[at] && last + 1 < lines.size() && isContinued[last + 1]) {
        last++;
      }
      if (isAside[at]) {
        Span span = lines.span(at).union(lines.span(last));
        asides.add(new Aside(span, marks[at], lines.words(at, last)));
      }
      at = last + 1;
    }
    return asides;
  }

  /**
   * Lines that are no part of the story.
   *
   * @param mark null where they are of no known kind: a headline, or what stands behind the end
   * @param words on one line
   */
  record Aside(Span span, @Nullable Mark mark, String words) {}
}
