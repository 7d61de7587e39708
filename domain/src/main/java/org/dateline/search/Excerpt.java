package org.dateline.search;

import java.util.List;
import org.dateline.text.Span;

/**
 * A piece of a text in which something that is looked for stands.
 *
 * @param span in the text
 * @param words that are looked for; their spans in the text, in its order, not overlapping
 */
public record Excerpt(Span span, List<Span> words) {
  public Excerpt {
    words = List.copyOf(words);
  }
}
