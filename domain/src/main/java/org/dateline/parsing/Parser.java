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
    return parse(text, List.of());
  }

  /**
   * The same for a text of which parts are no story: a dateline derails a parser, an editor's note
   * tells of the story and not of the world.
   *
   * @param skip the parts that are left out, in no sentence and no token; in the order of the text,
   *     not overlapping
   */
  List<Sentence> parse(Text text, List<Span> skip);
}
