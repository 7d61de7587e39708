package org.dateline.parsing;

import org.dateline.text.Span;

/**
 * A name as the recogniser sees it.
 *
 * @param span where it stands in the document's text
 * @param first index of its first token in the sentence
 * @param last index of its last token, inclusive
 */
public record Name(Span span, int first, int last, Kind kind) {

  /** What bears the name. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION
  }
}
