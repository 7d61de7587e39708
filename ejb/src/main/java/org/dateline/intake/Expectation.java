package org.dateline.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Submission;

/**
 * Tells the ledger of what was queued: after it was, so that no row is left of what never was. The
 * queue is what counts; a ledger that is away costs nothing but the news. Safe for all threads.
 */
final class Expectation {

  private static final Logger LOG = System.getLogger("org.dateline.intake");
  private static final Duration MOST = Duration.ofSeconds(1);
  private static final int AT_ONCE = 32;

  private final Ledger ledger;
  private final Deadline deadline;

  Expectation(Ledger ledger, Executor executor) {
    this.ledger = ledger;
    this.deadline = new Deadline(executor, MOST, AT_ONCE);
  }

  /**
   * Notes that it is queued.
   *
   * @throws InterruptedException if the server stops meanwhile
   */
  void note(Submission submission) throws InterruptedException {
    try {
      deadline.within(
          () -> {
            ledger.expect(submission);
            return submission;
          });
    } catch (TimeoutException | ExecutionException e) {
      LOG.log(Level.WARNING, submission.id() + " is queued, and the ledger does not know: " + e);
    }
  }
}
