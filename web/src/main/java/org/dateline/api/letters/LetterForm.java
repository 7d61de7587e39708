package org.dateline.api.letters;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dateline.wire.DeadLetter;
import org.dateline.wire.DeadLetters;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as it is answered when it is asked for alone.
 *
 * @param body null where it is no text, or too large
 */
record LetterForm(@JsonUnwrapped DeadLetter letter, @Nullable String body) {

  static LetterForm from(DeadLetters.Letter letter) {
    return new LetterForm(letter.about(), letter.body());
  }
}
