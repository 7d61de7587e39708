package org.dateline.parsing;

/** A neutral part of speech, coarse enough for every tagger. */
public enum WordClass {
  NOUN,
  PROPER_NOUN,
  VERB,
  AUXILIARY,
  ADJECTIVE,
  ADVERB,
  PRONOUN,
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  NUMBER,
  PARTICLE,
  PUNCTUATION,
  OTHER
}
