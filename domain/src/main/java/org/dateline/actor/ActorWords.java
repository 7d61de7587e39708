package org.dateline.actor;

import org.dateline.lexicon.NamedSets;

/** The sets of words by which the rules of this room decide. */
final class ActorWords {

  static final NamedSets SETS = NamedSets.load("actor-words.tsv");

  private ActorWords() {}
}
