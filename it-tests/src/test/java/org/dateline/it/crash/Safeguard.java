package org.dateline.it.crash;

/**
 * Something that keeps documents from being lost or stored twice, and what takes it away. A run
 * without one must find a fault, or it would not find it either where the safeguard fails.
 */
enum Safeguard {
  /**
   * Whether a revision is there already. The unique key alone makes no difference to a run: the
   * desk looks first, and a document's row and its version stop two writers at once; so the look is
   * made blind as well.
   */
  REVISION_KEY(
      """
      RULE blind
      CLASS org.dateline.archive.Reconciliation
      METHOD times
      AT ENTRY
      IF TRUE
      DO RETURN 0
      ENDRULE
      """),
  /** H2 has a transaction on disk before it says so. */
  WRITE_DELAY(""),
  /** PostgreSQL has a transaction on disk before it says so. */
  SYNCHRONOUS_COMMIT(""),
  /** Attempts are counted in the ledger. */
  ATTEMPTS(
      """
      RULE nobody counts
      CLASS org.dateline.intake.Attempts
      METHOD begin
      AT ENTRY
      IF TRUE
      DO RETURN 1
      ENDRULE
      """),
  /** What cannot be read goes to the queue of the dead. */
  DEAD_LETTER(
      """
      RULE nobody is buried
      CLASS org.dateline.intake.Postbox
      METHOD bury
      AT ENTRY
      IF TRUE
      DO RETURN
      ENDRULE
      """),
  /** A send comes back when the broker has the document. */
  BLOCKING_SEND(""),
  /**
   * The broker acknowledges what is on the disk, not what is on its way there. A killed process
   * does not show it, because the system writes what it was given: the order of the two does.
   */
  JOURNAL_SYNC(
      """
      RULE no sync
      CLASS org.apache.activemq.artemis.core.config.impl.ConfigurationImpl
      METHOD isJournalSyncNonTransactional
      AT ENTRY
      IF TRUE
      DO RETURN false
      ENDRULE
      """);

  /** Fails the reading of copy that holds the poison. */
  static final Rules POISONING =
      Rules.of(
          """
          RULE poison
          CLASS org.dateline.reading.Reader
          METHOD read
          AT ENTRY
          IF $1.text().chars().contains("harbour poison")
          DO THROW new java.lang.IllegalStateException("poison")
          ENDRULE
          """);

  /** Ends the process that reads copy that holds the poison. */
  static final Rules KILLING =
      Rules.of(
          """
          RULE poison kills
          CLASS org.dateline.reading.Reader
          METHOD read
          AT ENTRY
          IF $1.text().chars().contains("harbour poison")
          DO java.lang.Runtime.getRuntime().halt(77)
          ENDRULE
          """);

  private final String removal;

  Safeguard(String removal) {
    this.removal = removal;
  }

  /** The rules that take it away; none where it is a setting. */
  Rules removed() {
    return removal.isEmpty() ? Rules.NONE : Rules.of(removal);
  }
}
