package org.dateline.speech;

import org.dateline.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span with the marks
 * @param inner without them
 * @param words how many words it has
 * @param isRunOn whether the next quotation goes on with it: the paragraph ended without a closing
 *     mark and the next one opens with a mark
 */
record Quotation(Span span, Span inner, int words, boolean isRunOn) {

  /** Three words or fewer in marks: as likely the text's own irony as somebody's speech. */
  static final int SCARE = 3;

  boolean isSpeech() {
    return words > SCARE;
  }
}
