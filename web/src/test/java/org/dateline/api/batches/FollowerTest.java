package org.dateline.api.batches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ledger.Batch;
import org.dateline.ledger.BatchProgress;
import org.dateline.ledger.LedgerAway;
import org.dateline.ledger.SubmissionState;
import org.junit.jupiter.api.Test;

class FollowerTest {

  private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

  private final List<String> told = new ArrayList<>();
  private boolean isGone;
  private boolean isAway;
  private long stored;
  private Instant now = NOON;
  private final Follower follower = new Follower(this::batch, new Told());

  private Optional<BatchProgress> batch() {
    if (isAway) {
      throw new LedgerAway(new IllegalStateException());
    }
    now = now.plusMillis(500);
    Map<SubmissionState, Long> states = Map.of(SubmissionState.STORED, stored);
    return Optional.of(BatchProgress.of(new Batch("b1", 3, NOON), states, now, now));
  }

  private final class Told implements Follower.Listener {
    @Override
    public boolean isGone() {
      return isGone;
    }

    @Override
    public void tell(String name, Object progress) {
      told.add(name + " " + ((BatchProgress) progress).states().get(SubmissionState.STORED));
    }

    @Override
    public void beat() {
      told.add("beat");
    }

    @Override
    public void close() {
      told.add("closed");
    }
  }

  @Test
  void tellsWhatHasMovedAndNothingElse() {
    assertTrue(follower.look());
    assertTrue(follower.look());
    stored = 1;
    assertTrue(follower.look());
    assertTrue(follower.look());
    stored = 3;
    assertFalse(follower.look());
    assertEquals(List.of("progress 0", "progress 1", "finished 3", "closed"), told);
  }

  @Test
  void endsWhenTheClientHasGone() {
    isGone = true;
    assertFalse(follower.look());
    assertEquals(List.of(), told);
  }

  @Test
  void asksNowAndThenWhetherTheClientIsThere() {
    for (int i = 0; i <= 2 * Follower.LOOKS_A_BEAT; i++) {
      assertTrue(follower.look());
    }
    assertEquals(List.of("progress 0", "beat", "beat"), told);
  }

  @Test
  void waitsForALedgerThatIsAway() {
    isAway = true;
    assertTrue(follower.look());
    isAway = false;
    assertTrue(follower.look());
    assertEquals(List.of("progress 0"), told);
  }
}
