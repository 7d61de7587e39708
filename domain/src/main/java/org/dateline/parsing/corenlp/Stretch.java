package org.dateline.parsing.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence, or a part of one that is too long to be parsed at once.
 *
 * @param effort what it is worth
 */
record Stretch(List<CoreLabel> tokens, Effort effort) {

  /** How far a stretch is taken. */
  enum Effort {
    PARSED,
    /** Tagged only: no clause ends in it where it could be cut. */
    TAGGED,
    /** Words only: no sentence has this length. */
    SPLIT
  }

  /** A parser's time grows with the length, and no one writes a clause that long. */
  static final int LONGEST = 100;

  /** Above this it is a list, a table or an attack. */
  private static final int LONGEST_SENTENCE = 500;

  private static final Set<String> STRONG = Set.of(";", ":", "--", ".", "!", "?", "...");

  /** The stretches of a sentence: one, where it is not longer than {@value #LONGEST} words. */
  static List<Stretch> of(List<CoreLabel> sentence) {
    boolean isSentence = sentence.size() <= LONGEST_SENTENCE;
    Effort whole = isSentence ? Effort.PARSED : Effort.SPLIT;
    Effort part = isSentence ? Effort.TAGGED : Effort.SPLIT;
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    while (sentence.size() - from > LONGEST) {
      List<CoreLabel> window = sentence.subList(from, from + LONGEST);
      int cut = cut(window);
      stretches.add(
          cut == 0 ? new Stretch(window, part) : new Stretch(window.subList(0, cut), whole));
      from += cut == 0 ? LONGEST : cut;
    }
    stretches.add(new Stretch(sentence.subList(from, sentence.size()), whole));
    return stretches;
  }

  /** How many words to take, so that the last one ends a clause; 0 if none does. */
  private static int cut(List<CoreLabel> window) {
    int comma = 0;
    for (int at = window.size() - 1; at >= LONGEST / 4; at--) {
      String word = window.get(at).word();
      if (STRONG.contains(word)) {
        return at + 1;
      }
      comma = comma == 0 && word.equals(",") ? at + 1 : comma;
    }
    return comma;
  }
}
