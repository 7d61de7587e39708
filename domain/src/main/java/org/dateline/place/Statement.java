package org.dateline.place;

import java.util.List;

/**
 * What the words around a place name say of it.
 *
 * @param within the places that it is said to lie in: "Texas" of "Paris, Texas"
 * @param holding the places that are said to lie in it: "Paris" of the same
 * @param beside the places that are named in one list with it
 * @param isRegion whether it is called a province or the like
 * @param isCity whether it is called a city or the like
 */
record Statement(
    List<Candidate> within,
    List<Candidate> holding,
    List<Candidate> beside,
    boolean isRegion,
    boolean isCity) {

  /** Where nothing is said. */
  static final Statement SILENT = new Statement(List.of(), List.of(), List.of(), false, false);

  Statement {
    within = List.copyOf(within);
    holding = List.copyOf(holding);
    beside = List.copyOf(beside);
  }

  boolean isSilent() {
    return equals(SILENT);
  }
}
