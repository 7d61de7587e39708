package org.dateline.document;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the markings of one text, from its top, from its end, and within. For one thread. */
final class MarkReader {

  /** How many lines may stand above or below a story. */
  private static final int EDGE = 25;

  /** Behind an end mark stands no more than this part of the text, else it parts two stories. */
  private static final double LAST_PART = 0.3;

  private static final int LONGEST_HEADLINE = 160;
  private static final int MOST_HEADLINES = 2;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?)=”\"]$");

  private final Text text;
  private final @Nullable LocalDate published;
  private final CopyLines lines;
  private final MarkedLines marked;
  private @Nullable String headline;
  private int top;

  MarkReader(Text text, @Nullable LocalDate published) {
    this.text = text;
    this.published = published;
    this.lines = new CopyLines(text.chars());
    this.marked = new MarkedLines(lines);
  }

  Markings read() {
    above();
    int bottom = below();
    for (int at = top; at < bottom; at++) {
      Mark mark = Mark.within(lines.words(at));
      if (mark != null) {
        marked.take(mark, at, noteEnd(at, mark));
      }
    }
    int story = top < lines.size() ? lines.span(top).start() : text.length();
    return new MarkFindings(text, published, headline, story).markings(marked.asides());
  }

  private void above() {
    Mark before = null;
    int headlines = 0;
    int most = Math.min(EDGE, lines.size());
    while (top < most) {
      int last = marked.bracketEnd(top);
      Mark mark = lines.isEmpty(top) ? null : Mark.above(lines.words(top, last), before);
      if (mark != null) {
        last = Math.max(last, noteEnd(top, mark));
        marked.take(mark, top, last);
        before = mark;
      } else if (!lines.isEmpty(top) && headlines < MOST_HEADLINES && isHeadline(top)) {
        headlines++;
        headline = headline == null ? lines.words(top) : headline;
        marked.setAside(top);
      } else if (!lines.isEmpty(top)) {
        return;
      }
      top = (mark == null ? top : last) + 1;
    }
  }

  /** A short line without a full stop that has a dateline below it, whatever marks lie between. */
  private boolean isHeadline(int at) {
    String words = lines.words(at);
    if (words.length() > LONGEST_HEADLINE
        || words.endsWith(".")
        || Character.isLowerCase(words.codePointAt(0))
        || hasDateline(at)) {
      return false;
    }
    int others = 0;
    Mark before = null;
    for (int below = at + 1; below < Math.min(at + EDGE, lines.size()); below++) {
      Mark mark = lines.isEmpty(below) ? null : Mark.above(lines.words(below), before);
      before = mark == null ? before : mark;
      if (!lines.isEmpty(below) && mark == null) {
        if (hasDateline(below)) {
          return true;
        }
        if (++others == MOST_HEADLINES || lines.span(below).length() > LONGEST_HEADLINE) {
          return false;
        }
      }
    }
    return false;
  }

  private boolean hasDateline(int line) {
    int start = lines.span(line).start();
    return Datelines.read(text, start, null).filter(it -> it.span().start() == start).isPresent();
  }

  /** The first line that is not of the story any more. */
  private int below() {
    int at = end() - 1;
    int least = Math.max(top, at + 1 - EDGE);
    while (at >= least) {
      int first = marked.bracketStart(at, top);
      Mark mark = lines.isEmpty(at) ? null : Mark.below(lines.words(first, at));
      if (mark != null) {
        marked.take(mark, first, at);
      } else if (!lines.isEmpty(at)) {
        return at + 1;
      }
      at = (mark == null ? at : first) - 1;
    }
    return at + 1;
  }

  /** The line of the first end mark that has only a last part of the text behind it. */
  private int end() {
    int end = lines.size();
    for (int at = end - 1; at >= Math.max(top + 1, lines.size() - EDGE); at--) {
      boolean isNear = text.length() - lines.span(at).end() < text.length() * LAST_PART;
      if (isNear && Mark.below(lines.words(at)) == Mark.END) {
        end = at;
      }
    }
    for (int behind = end; behind < lines.size(); behind++) {
      Mark mark = lines.isEmpty(behind) ? null : Mark.below(lines.words(behind));
      if (mark == null) {
        marked.setAside(behind);
      } else {
        marked.take(mark, behind, behind);
      }
    }
    return end;
  }

  /** The line where a note's sentence ends, if it is broken into several. */
  private int noteEnd(int from, Mark mark) {
    int last = from;
    while (mark.isBroken()
        && last + 1 < Math.min(from + MarkedLines.NOTE_LINES, lines.size())
        && !lines.isEmpty(last + 1)
        && !SENTENCE_END.matcher(lines.words(last)).find()
        && Mark.above(lines.words(last + 1), mark) == null
        && !hasDateline(last + 1)) {
      last++;
    }
    return last;
  }
}
