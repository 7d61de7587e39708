package org.dateline.story;

/**
 * What two lots have in common.
 *
 * @param fewer how many comparable numbers the one has that has fewer
 * @param more how many the other has
 * @param shared how many stand in both
 */
record Overlap(int fewer, int more, int shared) {

  /** The share of the smaller set that the larger one has as well; nothing shares nothing. */
  double share() {
    return fewer == 0 ? 0 : (double) shared / fewer;
  }
}
