package org.dateline.parsing.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Shadow;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * Finds where sentences end: at a full stop, question or exclamation mark, with the quotation marks
 * and brackets that close there, and at every paragraph's end. A quotation that ends in such a mark
 * and goes on small, or with its speaker, is one sentence with what follows.
 */
final class SentenceSplitter {

  private static final Set<String> STOPS =
      Set.of(".", "!", "?", "!!", "??", "?!", "!?", "...", "。");
  private static final Set<String> CLOSERS = Set.of("''", "'", "\"", ")", "]", "}", "-RRB-");
  private static final Set<String> SPEAKS =
      Set.of("said", "says", "asked", "asks", "told", "added", "replied", "wrote", "shouted");

  /** How far behind a quotation its verb of saying may stand: "?" President Ann Lee Smith asked. */
  private static final int NEAR = 6;

  private final Text text;
  private final Shadow shadow;
  private final List<CoreLabel> tokens;

  /**
   * @param shadow what the tokens' offsets are of
   */
  SentenceSplitter(Text text, Shadow shadow, List<CoreLabel> tokens) {
    this.text = text;
    this.shadow = shadow;
    this.tokens = tokens;
  }

  List<List<CoreLabel>> sentences() {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (at + 1 == tokens.size() || isParagraph(at) || isEnd(start, at)) {
        sentences.add(tokens.subList(start, at + 1));
        start = at + 1;
      }
    }
    return sentences;
  }

  /** Whether a paragraph ends behind this token: an empty line, or a line that begins indented. */
  private boolean isParagraph(int at) {
    String gap =
        shadow.chars().substring(tokens.get(at).endPosition(), tokens.get(at + 1).beginPosition());
    int line = gap.indexOf('\n');
    return line >= 0 && (gap.indexOf('\n', line + 1) >= 0 || gap.length() - line > 3);
  }

  /** Whether the sentence ends with this token: the last of its stop and what closes behind. */
  private boolean isEnd(int start, int at) {
    if (isCloser(at + 1)) {
      return false;
    }
    int stop = at;
    while (stop > start && isCloser(stop)) {
      stop--;
    }
    String word = tokens.get(stop).word();
    if (!STOPS.contains(word)) {
      return false;
    }
    boolean isSmall = isSmall(tokens.get(at + 1));
    if (word.equals("...")) {
      return !isSmall;
    }
    return stop == at
        ? !(isSmall && !word.equals("."))
        : !isSmall && (word.equals(".") || !isSpoken(at + 1));
  }

  /** A mark that closes and stands right behind its word, or a quotation mark that only closes. */
  private boolean isCloser(int at) {
    if (!CLOSERS.contains(tokens.get(at).word())) {
      return false;
    }
    return tokens.get(at).word().equals("''")
        || (at > 0 && tokens.get(at - 1).endPosition() == tokens.get(at).beginPosition());
  }

  /** Whether it begins small in the original: the shadow has capitals made small. */
  private boolean isSmall(CoreLabel token) {
    int first = token.beginPosition();
    int source = shadow.source(Span.of(first, first + 1)).start();
    return Character.isLowerCase(text.chars().charAt(source));
  }

  private boolean isSpoken(int from) {
    return tokens.subList(from, Math.min(tokens.size(), from + NEAR)).stream()
        .map(CoreLabel::word)
        .takeWhile(word -> Character.isLetter(word.charAt(0)) || word.equals("-"))
        .anyMatch(SPEAKS::contains);
  }
}
