package org.dateline.place;

import java.util.List;
import org.dateline.parsing.Sentence;
import org.dateline.text.Span;

/**
 * Words of a sentence that may name a place, and which places bear that name.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param isPartOfName whether they stand within a longer name of something else
 */
record Toponym(
    Sentence sentence, int first, int last, List<Candidate> candidates, boolean isPartOfName) {

  Toponym {
    candidates = List.copyOf(candidates);
  }

  Span span() {
    return sentence.token(first).span().union(sentence.token(last).span());
  }
}
