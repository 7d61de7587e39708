package org.dateline.place;

import org.dateline.lexicon.NamedSets;

/** Words by which places and their standing are told. */
final class PlaceWords {

  /** By which place names are told from other names, and kinds of places. */
  static final NamedSets TOPONYMS = NamedSets.load("toponyms.tsv");

  /** By which ground is told from government. */
  static final NamedSets STANDING = NamedSets.load("standing.tsv");

  private PlaceWords() {}
}
