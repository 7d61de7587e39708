package org.dateline.it.crash;

import java.util.List;

/** A moment in the way of a document at which its process ends, without a word. */
enum CrashPoint {
  /** The broker has a document on disk, and its sender does not know it yet. 71 is a send. */
  BEFORE_THE_BROKERS_ACK(
      """
      CLASS org.apache.activemq.artemis.core.protocol.core.ServerSessionPacketHandler
      METHOD doConfirmAndResponse
      AT ENTRY
      IF $1.getType() == 71 AND %s
      """),
  /** The broker has it, and the client that posted it waits for its 202. */
  AFTER_THE_SEND(
      """
      CLASS org.apache.activemq.artemis.core.client.impl.ClientProducerImpl
      METHOD send(SimpleString, Message)
      AT EXIT
      IF "dateline.documents".equals(String.valueOf($1)) AND %s
      """),
  /** Its grammar is known, and nothing else. */
  DURING_READING(
      """
      CLASS org.dateline.parsing.corenlp.CoreNlpParser
      METHOD parse(Text, List)
      AT EXIT
      IF %s
      """),
  /** Its rows are in the database, and their transaction is open. */
  BEFORE_THE_COMMIT(
      atCommit("ENTRY", "org.h2.jdbc.JdbcConnection"),
      atCommit("ENTRY", "org.postgresql.jdbc.PgConnection")),
  /** Its rows are there for good, and the broker does not know it. */
  BEFORE_THE_ACK(
      atCommit("EXIT", "org.h2.jdbc.JdbcConnection"),
      atCommit("EXIT", "org.postgresql.jdbc.PgConnection"));

  /** The exit code of a process that ended at one. */
  static final int EXIT = 77;

  /** Whose transaction enters a revision is known from here on. */
  private static final String ENTERING =
      """
      RULE a revision is entered by %1$s
      CLASS %1$s
      METHOD prepareStatement
      AT ENTRY
      IF $1.toLowerCase().startsWith("insert into revision ")
      DO link("revision", Thread.currentThread(), "entered")
      ENDRULE
      """;

  private static final List<String> DRIVERS =
      List.of("org.h2.jdbc.JdbcConnection", "org.postgresql.jdbc.PgConnection");

  private final String ending;

  CrashPoint(String... places) {
    StringBuilder rules = new StringBuilder();
    for (String place : places) {
      rules.append("RULE ").append(name()).append(' ').append(rules.length()).append('\n');
      rules.append(place).append("DO java.lang.Runtime.getRuntime().halt(77)\nENDRULE\n");
    }
    ending = rules.toString();
  }

  private static String atCommit(String moment, String driver) {
    return "CLASS "
        + driver
        + "\nMETHOD commit()\nAT "
        + moment
        + "\nIF unlink(\"revision\", Thread.currentThread()) != null AND %s\n";
  }

  /** Whether the broker's process ends at it, where the broker has one of its own. */
  boolean isOfTheBroker() {
    return this == BEFORE_THE_BROKERS_ACK;
  }

  /**
   * The rules that end the process there.
   *
   * @param time at which passing: 1 is the first
   */
  Rules rules(int time) {
    Rules rules = Rules.of(ending.replace("%s", "incrementCounter(\"passed\") == " + time));
    for (String driver : DRIVERS) {
      rules = rules.and(Rules.of(ENTERING.formatted(driver)));
    }
    return rules;
  }
}
