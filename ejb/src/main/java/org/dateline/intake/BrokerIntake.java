package org.dateline.intake;

import jakarta.jms.ConnectionFactory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.wire.Dispatch;
import org.dateline.wire.Intake;
import org.dateline.wire.IntakeClosed;

/** The way onto the broker's queue. Safe for all threads; answers within six seconds. */
public final class BrokerIntake implements Intake {

  private static final Logger LOG = System.getLogger("org.dateline.intake");
  private static final Duration SENDING = Duration.ofMillis(4500);
  private static final Duration NOTING = Duration.ofSeconds(1);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
  private static final int AT_ONCE = 32;

  private final Postbox post;
  private final Ledger ledger;
  private final Clock clock;
  private final Deadline sending;
  private final Deadline noting;

  public BrokerIntake(
      ConnectionFactory connections, Ledger ledger, Executor executor, Clock clock) {
    this.post = new Postbox(connections);
    this.ledger = ledger;
    this.clock = clock;
    this.sending = new Deadline(executor, SENDING, AT_ONCE);
    this.noting = new Deadline(executor, NOTING, AT_ONCE);
  }

  @Override
  public Submission submit(Dispatch dispatch) {
    Submission submission =
        new Submission(
            SubmissionId.next(clock),
            SubmissionState.QUEUED,
            null,
            null,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            null);
    try {
      within(
          sending,
          () -> {
            post.submit(submission.id(), dispatch);
            return submission;
          });
    } catch (TimeoutException | ExecutionException e) {
      throw new IntakeClosed("the queue takes nothing now", RETRY_AFTER, e);
    }
    note(submission);
    return submission;
  }

  /** After the send, so that no row is left of what was never queued; the queue is what counts. */
  private void note(Submission submission) {
    try {
      within(
          noting,
          () -> {
            ledger.expect(submission);
            return submission;
          });
    } catch (TimeoutException | ExecutionException e) {
      LOG.log(Level.WARNING, submission.id() + " is queued, and the ledger does not know: " + e);
    }
  }

  private static <T> T within(Deadline deadline, Callable<T> call)
      throws TimeoutException, ExecutionException {
    try {
      return deadline.within(call);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IntakeClosed("the server stops", RETRY_AFTER, e);
    }
  }
}
