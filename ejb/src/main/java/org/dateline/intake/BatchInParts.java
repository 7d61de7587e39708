package org.dateline.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.dateline.ledger.Batch;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.wire.Dispatch;
import org.dateline.wire.batch.BatchBroken;
import org.dateline.wire.batch.BatchIntake.OpenBatch;
import org.dateline.wire.batch.BatchItem;
import org.jspecify.annotations.Nullable;

/**
 * A batch that goes onto the queue part by part, each in one transaction of the broker's, and is
 * then told to the ledger: of what was queued, the message says the same to whoever reads it. For
 * one thread.
 */
final class BatchInParts implements OpenBatch {

  private static final int MOST_ITEMS = 250;
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final Postbox post;
  private final Ledger ledger;
  private final Deadline deadline;
  private final Clock clock;
  private final String id;
  private final Instant started;
  private final List<Submission> part = new ArrayList<>();
  private final Map<String, Dispatch> dispatches = new LinkedHashMap<>();
  private int bytes;
  private int taken;

  BatchInParts(Postbox post, Ledger ledger, Deadline deadline, Clock clock) {
    this.post = post;
    this.ledger = ledger;
    this.deadline = deadline;
    this.clock = clock;
    this.id = SubmissionId.next(clock);
    this.started = now();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public int taken() {
    return taken;
  }

  @Override
  public void take(BatchItem item) {
    Dispatch dispatch = item.dispatch();
    String submission = SubmissionId.next(clock);
    if (dispatch == null) {
      part.add(submission(submission, SubmissionState.REJECTED, item.fault(), now()));
    } else {
      part.add(submission(submission, SubmissionState.QUEUED, null, null));
      dispatches.put(submission, dispatch);
      bytes += dispatch.body().length;
    }
    if (part.size() >= MOST_ITEMS || bytes >= MOST_BYTES) {
      send(null);
    }
  }

  @Override
  public void complete() {
    send(taken + part.size());
  }

  private void send(@Nullable Integer total) {
    try {
      deadline.within(
          () -> {
            post.submit(id, dispatches);
            ledger.enrol(new Batch(id, total, started), part);
            return id;
          });
    } catch (TimeoutException | ExecutionException e) {
      throw new BatchBroken(taken, BrokerIntake.RETRY_AFTER, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BatchBroken(taken, BrokerIntake.RETRY_AFTER, e);
    }
    taken += part.size();
    part.clear();
    dispatches.clear();
    bytes = 0;
  }

  private Submission submission(
      String submission,
      SubmissionState state,
      @Nullable String reason,
      @Nullable Instant finished) {
    return new Submission(submission, state, null, reason, now(), finished, id);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
