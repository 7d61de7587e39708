package org.dateline.speech;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * Finds quotation marks and pairs them, paragraph by paragraph, in one pass: curly, straight,
 * angled and doubled single marks; single ones where no others are open. A mark that closes nothing
 * is left alone.
 */
final class QuotationScan {

  private static final String OPENERS = "“„«";
  private static final String CLOSERS = "”»";

  /** How far after a plural possessive its quotation may close. */
  private static final int POSSESSIVE_REACH = 300;

  private final String chars;
  private final Paragraphs paragraphs;
  private final List<Quotation> found = new ArrayList<>();
  private int open = -1;
  private int openWidth;
  private char openMark;

  private QuotationScan(String chars, Paragraphs paragraphs) {
    this.chars = chars;
    this.paragraphs = paragraphs;
  }

  static List<Quotation> scan(Text text, Paragraphs paragraphs) {
    QuotationScan scan = new QuotationScan(text.chars(), paragraphs);
    scan.run();
    return List.copyOf(scan.found);
  }

  private void run() {
    int i = 0;
    while (i < chars.length()) {
      if (chars.charAt(i) == '\n' && paragraphs.endsAt(i)) {
        endParagraph(i);
        i++;
      } else {
        i += mark(i);
      }
    }
    endParagraph(chars.length());
  }

  /** Takes the mark here, if there is one; returns how many characters it covers. */
  private int mark(int at) {
    char c = chars.charAt(at);
    if (OPENERS.indexOf(c) >= 0) {
      opened(at, 1, '“');
    } else if (CLOSERS.indexOf(c) >= 0) {
      closed(at, 1, '“');
    } else if (c == '"') {
      straight(at, 1, '"');
    } else if (isDoubled(at)) {
      straight(at, 2, '"');
      return 2;
    } else if (c == '‘' || c == '\'' || c == '’') {
      single(at, c);
    }
    return 1;
  }

  private boolean isDoubled(int at) {
    char c = chars.charAt(at);
    return (c == '\'' || c == '`' || c == '’')
        && at + 1 < chars.length()
        && chars.charAt(at + 1) == c;
  }

  private void straight(int at, int width, char mark) {
    boolean opens = isOpeningPlace(at, width);
    if (open >= 0 && openMark == mark && !(opens && isBlank(at - 1))) {
      closed(at, width, mark);
    } else if (opens) {
      opened(at, width, mark);
    }
  }

  private void single(int at, char c) {
    if (open >= 0 && openMark != '\'') {
      return;
    }
    if (open >= 0 && c != '‘' && !isWord(at + 1) && isSingleClose(at)) {
      closed(at, 1, '\'');
    } else if (c != '’' && isOpeningPlace(at, 1) && isWord(at + 1) && !isWord(at - 1)) {
      opened(at, 1, '\'');
    }
  }

  /** A single mark after a plural s is more likely a possessive, if the phrase goes on. */
  private boolean isSingleClose(int at) {
    char before = chars.charAt(at - 1);
    boolean goesOn = isBlank(at + 1) && isWord(at + 2);
    return !((before == 's' || before == 'S') && goesOn && closesLater(at + 1));
  }

  private boolean closesLater(int from) {
    int end = Math.min(chars.length() - 1, from + POSSESSIVE_REACH);
    for (int i = from; i < end && chars.charAt(i) != '\n'; i++) {
      boolean isMark = chars.charAt(i) == '’' || chars.charAt(i) == '\'';
      if (isMark && ".,!?".indexOf(chars.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpeningPlace(int at, int width) {
    boolean freeBefore =
        at == 0 || isBlank(at - 1) || "([{-–—:/>".indexOf(chars.charAt(at - 1)) >= 0;
    return freeBefore && !isBlank(at + width);
  }

  private boolean isBlank(int at) {
    return at < 0 || at >= chars.length() || Paragraphs.isBlank(chars.charAt(at));
  }

  private boolean isWord(int at) {
    return at >= 0 && at < chars.length() && Character.isLetterOrDigit(chars.charAt(at));
  }

  private void opened(int at, int width, char mark) {
    if (open >= 0 && openMark != '\'' && mark == '\'') {
      return;
    }
    open = at;
    openWidth = width;
    openMark = mark;
  }

  private void closed(int at, int width, char mark) {
    if (open >= 0 && openMark == mark) {
      add(at, at + width, false);
    }
  }

  private void add(int innerEnd, int end, boolean isRunOn) {
    Span inner = Span.of(open + openWidth, Math.max(open + openWidth, innerEnd));
    found.add(new Quotation(Span.of(open, end), inner, words(inner), isRunOn));
    open = -1;
  }

  private int words(Span inner) {
    int words = 0;
    for (int i = inner.start(); i < inner.end(); i++) {
      if (!isBlank(i) && (i == inner.start() || isBlank(i - 1))) {
        words++;
      }
    }
    return words;
  }

  /** What is still open goes on in the next paragraph, if that opens with a mark; else it ends. */
  private void endParagraph(int at) {
    if (open < 0) {
      return;
    }
    int end = at;
    while (end > open && isBlank(end - 1)) {
      end--;
    }
    if (openMark != '\'' && end > open + openWidth) {
      add(end, end, opensParagraph(at));
    }
    open = -1;
  }

  private boolean opensParagraph(int at) {
    int next = at;
    while (next < chars.length() && isBlank(next)) {
      next++;
    }
    return next < chars.length()
        && (OPENERS.indexOf(chars.charAt(next)) >= 0
            || chars.charAt(next) == '"'
            || isDoubled(next));
  }
}
