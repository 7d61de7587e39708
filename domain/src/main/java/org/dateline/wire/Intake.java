package org.dateline.wire;

import org.dateline.ledger.Submission;

/** The way onto the queue for a dispatch that did not come by JMS. Safe for all threads. */
public interface Intake {

  /**
   * Puts the dispatch on the queue durably; when this returns, no crash can lose it.
   *
   * @return the submission, queued
   * @throws IntakeClosed if the queue is full or the broker is away
   */
  Submission submit(Dispatch dispatch);
}
