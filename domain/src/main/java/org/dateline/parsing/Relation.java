package org.dateline.parsing;

/**
 * What a word is to the word that governs it: a small set that any dependency parser can be mapped
 * to. Rules are written on these, never on an engine's own labels.
 */
public enum Relation {
  /** The head of the sentence; its governor is {@link Token#NONE}. */
  ROOT,
  SUBJECT,
  PASSIVE_SUBJECT,
  CLAUSAL_SUBJECT,
  OBJECT,
  INDIRECT_OBJECT,
  /** The doer of a passive: "by rebels". */
  AGENT,
  /** A noun that a verb or adjective governs through a preposition, or a bare adverbial noun. */
  OBLIQUE,
  /** A bare noun of time: "Tuesday", "last week". */
  TIME,
  /** A noun that a noun governs through a preposition. */
  NOUN_MODIFIER,
  POSSESSOR,
  COMPOUND,
  ADJECTIVE,
  NUMBER,
  DETERMINER,
  APPOSITION,
  CONJUNCT,
  COORDINATOR,
  /** A clause with its own subject as complement: "said that they left". */
  COMPLEMENT,
  /** A clause whose subject is the governor's: "wants to leave". */
  OPEN_COMPLEMENT,
  ADVERBIAL_CLAUSE,
  RELATIVE_CLAUSE,
  /** A participle or infinitive that modifies a noun. */
  NOUN_CLAUSE,
  PARATAXIS,
  ADVERB,
  NEGATION,
  AUXILIARY,
  PASSIVE_AUXILIARY,
  COPULA,
  /** "that", "if", "whether", "to": what introduces a clause. */
  MARKER,
  /** A preposition or possessive mark on its noun. */
  CASE,
  PARTICLE,
  /** "There" and "it" where they stand for nothing. */
  EXPLETIVE,
  /** Parts of a fixed expression or of a flat name. */
  FLAT,
  PUNCTUATION,
  /** An arc that the parser could not name. */
  UNKNOWN
}
