package org.dateline.intake;

import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
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

  static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private static final Duration SENDING = Duration.ofMillis(4500);
  private static final int AT_ONCE = 32;

  private final Postbox post;
  private final Expectation expectation;
  private final Clock clock;
  private final Deadline sending;

  public BrokerIntake(
      ConnectionFactory connections, Ledger ledger, Executor executor, Clock clock) {
    this.post = new Postbox(connections);
    this.expectation = new Expectation(ledger, executor);
    this.clock = clock;
    this.sending = new Deadline(executor, SENDING, AT_ONCE);
  }

  @Override
  public Submission submit(Dispatch dispatch) {
    Submission submission = queued(SubmissionId.next(clock), clock);
    try {
      sending.within(
          () -> {
            post.submit(submission.id(), dispatch);
            return submission;
          });
      expectation.note(submission);
    } catch (TimeoutException | ExecutionException e) {
      throw new IntakeClosed("the queue takes nothing now", RETRY_AFTER, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IntakeClosed("the server stops", RETRY_AFTER, e);
    }
    return submission;
  }

  /** A submission that comes to the queue now. */
  static Submission queued(String id, Clock clock) {
    return new Submission(
        id,
        SubmissionState.QUEUED,
        null,
        null,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        null);
  }
}
