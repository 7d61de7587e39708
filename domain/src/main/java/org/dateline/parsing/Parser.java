package org.dateline.parsing;

import java.util.List;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** Splits a text into sentences and words and finds what governs what. Safe for all threads. */
public interface Parser {

  /**
   * The sentences of a text in reading order; every span is one of {@code text}. Never throws for
   * what the text holds; a sentence that is too long or not worth it comes back with {@link
   * Sentence#isParsed} false and no arcs.
   */
  default List<Sentence> parse(Text text) {
    return parse(text, Span.of(0, 0));
  }

  /**
   * The same for a text of which a part is no story: a dateline derails a parser.
   *
   * @param skip the part that is left out, in no sentence and no token; may be empty
   */
  List<Sentence> parse(Text text, Span skip);
}
