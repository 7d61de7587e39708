package org.dateline.ledger;

/**
 * Whether the parts that Dateline cannot work without are there. Safe for all threads; never throws
 * and answers within two seconds, whatever has failed.
 */
public interface Vitals {

  /** Whether the parser's models are in memory. */
  boolean modelsLoaded();

  /** Whether the database answers a query. */
  boolean databaseAnswers();

  /** Whether the broker takes messages. */
  boolean brokerAnswers();
}
