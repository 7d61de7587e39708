package org.dateline.ledger;

import java.util.List;
import org.dateline.document.Document;

/** What is kept, and the only way to change it. Each call is one short transaction. */
public interface Ledger {

  /**
   * Enters a document and its events, or finds that they are here already. Doing it twice changes
   * nothing.
   *
   * @return the submission in its terminal state: stored, duplicate, superseded or withheld
   */
  Submission enter(Entry entry);

  /** How the document stands to what is here, so that nothing is read in vain. */
  Standing standing(Document document);

  /**
   * Records a terminal state that stores nothing: duplicate, rejected or dead. Doing it twice
   * changes nothing.
   *
   * @return the submission as the ledger has it: in the terminal state that it reached first
   */
  Submission close(Submission submission);

  /** Records that a dispatch is queued, unless it is known already. */
  void expect(Submission submission);

  /**
   * Records that submissions of a batch are queued or rejected, save those that are known already,
   * and how many the batch has, if it is known by now. Doing it twice changes nothing.
   */
  void enrol(Batch batch, List<Submission> some);

  /**
   * Counts one more attempt to read a submission, in a transaction of its own, so that the count
   * outlives a crash.
   *
   * @return how many there were, this one included; from 1
   */
  int attempt(String submission);

  /** Takes one counted attempt back: it failed for want of a database or a broker. */
  void excuse(String submission);
}
