package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ledger.Batch;
import org.dateline.ledger.BatchProgress;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of batches on every database. */
abstract class BatchContract extends LedgerFixture {

  private static final String BATCH = "b1";

  @Test
  void countsTheSubmissionsOfABatchByTheirState() {
    enrol(5, queued("s1"), queued("s2"), queued("s3"), rejected("s4"), rejected("s5"));
    ledger.enter(ferry().by("s1"));
    ledger.enter(ferry().by("s2"));

    BatchProgress progress = progress();
    assertEquals(5, progress.total());
    assertEquals(
        Map.of(
            SubmissionState.QUEUED, 1L,
            SubmissionState.STORED, 1L,
            SubmissionState.DUPLICATE, 1L,
            SubmissionState.SUPERSEDED, 0L,
            SubmissionState.WITHHELD, 0L,
            SubmissionState.REJECTED, 2L,
            SubmissionState.DEAD, 0L),
        progress.states());
    assertNull(progress.finished());
    assertTrue(progress.rate() != null && progress.rate() > 0);
  }

  @Test
  void isFinishedWhenTheLastHasEnded() {
    enrol(2, queued("s1"), rejected("s2"));
    Submission last = ledger.enter(ferry().by("s1"));

    BatchProgress progress = progress();
    assertEquals(last.finished(), progress.finished());
    assertEquals(progress, progress());
  }

  @Test
  void isNotFinishedWhileItsTotalIsUnknown() {
    enrol(null, rejected("s1"));
    assertNull(progress().total());
    assertNull(progress().finished());

    enrol(1);
    assertEquals(Copy.NOON, progress().finished());
    enrol(null);
    assertEquals(1, progress().total());
  }

  @Test
  void countsAsQueuedWhatTheLedgerHasNotHeardOf() {
    enrol(10, queued("s1"));
    assertEquals(10L, progress().states().get(SubmissionState.QUEUED));
    assertNull(progress().rate());
  }

  @Test
  void countsWhatIsKnownOfABatchThatNobodyEnrolled() {
    ledger.expect(queued("s1"));
    ledger.enter(ferry().by("s1"));

    BatchProgress progress = progress();
    assertNull(progress.total());
    assertEquals(Copy.NOON, progress.started());
    assertEquals(1L, progress.states().get(SubmissionState.STORED));
  }

  @Test
  void leavesASubmissionThatEndedBeforeItWasEnrolled() {
    ledger.expect(queued("s1"));
    Submission stored = ledger.enter(ferry().by("s1"));
    enrol(1, queued("s1"));

    assertEquals(Optional.of(stored), reader.submission("s1"));
    assertEquals(BATCH, stored.batch());
    assertEquals(stored.finished(), progress().finished());
  }

  @Test
  void enrolsManyAtOnce() {
    List<Submission> many = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      many.add(queued("s" + i));
    }
    enrol(500, many.toArray(Submission[]::new));
    enrol(500, many.toArray(Submission[]::new));
    assertEquals(500L, progress().states().get(SubmissionState.QUEUED));
  }

  @Test
  void knowsNoBatchThatNeverWas() {
    assertEquals(Optional.empty(), reader.batch("none"));
    ledger.close(
        new Submission("s1", SubmissionState.REJECTED, null, "alone", Copy.NOON, Copy.NOON));
    assertNull(reader.submission("s1").orElseThrow().batch());
  }

  private BatchProgress progress() {
    return reader.batch(BATCH).orElseThrow();
  }

  private void enrol(@Nullable Integer total, Submission... some) {
    ledger.enrol(new Batch(BATCH, total, Copy.NOON), List.of(some));
  }

  private static Submission queued(String id) {
    return new Submission(id, SubmissionState.QUEUED, null, null, Copy.NOON, null, BATCH);
  }

  private static Submission rejected(String id) {
    Instant now = Copy.NOON;
    return new Submission(id, SubmissionState.REJECTED, null, "no text", now, now, BATCH);
  }
}
