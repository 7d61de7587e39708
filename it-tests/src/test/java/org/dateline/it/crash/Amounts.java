package org.dateline.it.crash;

/**
 * How much a run does, by system properties.
 *
 * @param documents items of copy that are sent
 * @param kills of any process, at random moments
 * @param hits of each named crash point
 * @param seed of everything that is random
 */
record Amounts(int documents, int kills, int hits, long seed) {

  /** The long form, unless {@code crash.documents} and the others say otherwise. */
  static Amounts given() {
    return new Amounts(
        Integer.getInteger("crash.documents", 10_000),
        Integer.getInteger("crash.kills", 100),
        Integer.getInteger("crash.hits", 20),
        Long.getLong("crash.seed", 1));
  }
}
