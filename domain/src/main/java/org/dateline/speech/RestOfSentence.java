package org.dateline.speech;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parsing.WordClass;
import org.dateline.text.Span;

/** What is left of a sentence without a phrase of attribution. */
final class RestOfSentence {

  private RestOfSentence() {}

  /** The sentence without the phrase: what stands before it; if it opens, what follows. */
  static List<Span> without(Grammar grammar, int first, int last) {
    List<Span> content = new ArrayList<>();
    int from = opening(grammar, first);
    add(content, grammar, from, ComplementEnd.trimmed(grammar, 0, first - 1));
    boolean goesOn =
        content.isEmpty() || (isComma(grammar, first - 1) && isComma(grammar, last + 1));
    if (goesOn && last + 1 < grammar.size()) {
      int next = isComma(grammar, last + 1) ? last + 2 : last + 1;
      add(content, grammar, next, ComplementEnd.trimmed(grammar, 0, grammar.size() - 1));
    }
    return content;
  }

  /** A sentence that opens with "And according to X" has nothing before the phrase. */
  private static int opening(Grammar grammar, int first) {
    return first <= 2
            && first > 0
            && !grammar.token(0).isNoun()
            && !grammar.token(first - 1).isNoun()
        ? first
        : 0;
  }

  private static boolean isComma(Grammar grammar, int at) {
    return at >= 0 && at < grammar.size() && ",–—".contains(grammar.token(at).text());
  }

  static void add(List<Span> content, Grammar grammar, int from, int to) {
    if (from <= to && from >= 0 && to < grammar.size()) {
      boolean hasWord =
          grammar.sentence().tokens().subList(from, to + 1).stream()
              .anyMatch(t -> t.wordClass() != WordClass.PUNCTUATION);
      if (hasWord) {
        content.add(grammar.span(from, to));
      }
    }
  }
}
