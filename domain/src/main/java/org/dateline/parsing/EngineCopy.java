package org.dateline.parsing;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.text.Shadow;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * The copy of a story that a parser engine reads. Engines learned from American newspapers of plain
 * characters: so typographic quotes, dashes and blanks become ASCII, invisible characters vanish,
 * lines in capitals get the case of a sentence, Türkiye is called Turkey, and a run of more than
 * {@value #LONGEST_RUN} characters without a blank (no word, and slow to split) is one opaque word.
 * Where each paragraph is one line, its end is written twice. Linear.
 */
public final class EngineCopy {

  static final int LONGEST_RUN = 200;

  /** What stands for a run that is too long. */
  static final String OPAQUE = "X";

  /** A line above this length was not broken to fit a column: its end is a paragraph's end. */
  private static final int WIDEST_COLUMN = 120;

  private final Text text;
  private final List<Span> skips;
  private final Shadow.Writer out;
  private final Casing casing;
  private final boolean isWrapped;
  private int passed;

  private EngineCopy(Text text, List<Span> skips, Predicate<String> isCommon) {
    this.text = text;
    this.skips = skips.stream().filter(it -> !it.isEmpty()).toList();
    this.out = new Shadow.Writer(text);
    this.casing = new Casing(isCommon);
    this.isWrapped = text.chars().lines().allMatch(line -> line.length() <= WIDEST_COLUMN);
  }

  /**
   * The engine's copy of a text.
   *
   * @param skips what is no part of the story (a dateline, editors' notes), written as blanks; in
   *     the order of the text
   * @param isCommon whether a lower-case word is known as one that is written so
   */
  public static Shadow of(Text text, List<Span> skips, Predicate<String> isCommon) {
    return new EngineCopy(text, skips, isCommon).write();
  }

  private Shadow write() {
    String chars = text.chars();
    while (out.at() < chars.length()) {
      int end = chars.indexOf('\n', out.at());
      line(end < 0 ? chars.length() : end);
      if (end >= 0) {
        out.replace(1, isWrapped ? "\n" : "\n\n");
      }
    }
    return out.shadow();
  }

  private void line(int end) {
    boolean isShouted = Casing.isShouted(text.chars(), out.at(), end);
    while (out.at() < end) {
      if (isSkipped()) {
        out.put(' ');
      } else if (Character.isWhitespace(next()) || Character.isSpaceChar(next())) {
        out.put(Typography.blank(next()));
      } else {
        run(end, isShouted);
      }
    }
  }

  private boolean isSkipped() {
    while (passed < skips.size() && skips.get(passed).end() <= out.at()) {
      passed++;
    }
    return passed < skips.size() && skips.get(passed).start() <= out.at();
  }

  private char next() {
    return text.chars().charAt(out.at());
  }

  private void run(int lineEnd, boolean isShouted) {
    String chars = text.chars();
    int end = out.at();
    boolean isWord = false;
    // What is skipped here already lies behind: see isSkipped.
    int stop = passed < skips.size() ? Math.min(lineEnd, skips.get(passed).start()) : lineEnd;
    while (end < stop && !isBlank(chars.charAt(end))) {
      isWord |= Character.isLetterOrDigit(chars.charAt(end++));
    }
    if (end - out.at() > LONGEST_RUN) {
      out.replace(end - out.at(), isWord ? OPAQUE : "--");
    }
    while (out.at() < end) {
      if (Typography.isLetter(next())) {
        word(end, isShouted);
      } else {
        mark(end);
      }
    }
  }

  private void word(int runEnd, boolean isShouted) {
    String chars = text.chars();
    int end = out.at();
    while (end < runEnd && Typography.isInWord(chars.charAt(end))) {
      end++;
    }
    String written = chars.substring(out.at(), end);
    String plain = Typography.visible(written);
    String name = Typography.englishName(plain);
    String cased = isShouted && name.equals(plain) ? casing.of(plain, chars, end) : name;
    if (cased.equals(written)) {
      written.chars().forEach(unit -> out.copy());
    } else {
      out.replace(written.length(), cased);
    }
  }

  private void mark(int runEnd) {
    char mark = next();
    boolean isBetweenBlanks =
        (out.at() == 0 || isBlank(text.chars().charAt(out.at() - 1))) && (out.at() + 1 == runEnd);
    out.replace(1, Typography.mark(mark, isBetweenBlanks));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
