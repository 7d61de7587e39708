package org.dateline.parsing;

import java.util.List;
import org.dateline.text.Text;

/** Splits a text into sentences and words and finds what governs what. Safe for all threads. */
public interface Parser {

  /**
   * The sentences of a text in reading order; every span is one of {@code text}. Never throws for
   * what the text holds; a sentence that is too long or not worth it comes back with {@link
   * Sentence#isParsed} false and no arcs.
   */
  List<Sentence> parse(Text text);
}
