package org.dateline.speech;

import org.dateline.speech.Attribution.SourceClass;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks in a story, however often and by whatever words.
 *
 * @param number tells voices of one story apart
 * @param noun lemma of the head of the phrase that brought the voice in
 * @param actor id, or null
 * @param country ISO 3166-1 alpha-3, or null
 */
record Voice(
    int number,
    SourceClass sourceClass,
    String noun,
    Being being,
    @Nullable String actor,
    @Nullable String country) {

  /** What a pronoun can stand for. */
  enum Being {
    MAN,
    WOMAN,
    PERSON,
    PEOPLE,
    THING;

    boolean fits(String pronoun) {
      return switch (pronoun) {
        case "he", "him" -> this == MAN || this == PERSON;
        case "she", "her" -> this == WOMAN || this == PERSON;
        case "they", "them" -> this == PEOPLE || this == THING;
        case "it" -> this == THING;
        default -> false;
      };
    }
  }
}
