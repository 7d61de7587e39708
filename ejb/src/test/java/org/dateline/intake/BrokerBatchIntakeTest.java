package org.dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.ledger.BatchProgress;
import org.dateline.ledger.SubmissionState;
import org.dateline.wire.batch.BatchBroken;
import org.dateline.wire.batch.BatchDesk;
import org.dateline.wire.batch.BatchIntake;
import org.dateline.wire.batch.BatchIntake.OpenBatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class BrokerBatchIntakeTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  @TempDir private Path folder;
  private Rig rig;
  private BatchIntake intake;

  @BeforeEach
  void open() throws Exception {
    rig = new Rig(folder);
    intake = new BrokerBatchIntake(rig.connections, rig.ledger, threads, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    rig.close();
    threads.shutdownNow();
  }

  /** As many lines, each of them another story. */
  private static String lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"text\": \"Dockers met mayor number " + i + ".\"}\n")
        .collect(Collectors.joining());
  }

  private static OpenBatch taken(OpenBatch batch, String lines) throws IOException {
    byte[] body = lines.getBytes(StandardCharsets.UTF_8);
    new BatchDesk(Rig.MOST_BYTES)
        .read("application/x-ndjson", new ByteArrayInputStream(body), batch::take);
    return batch;
  }

  private BatchProgress progress(OpenBatch batch) {
    return rig.known.batch(batch.id()).orElseThrow();
  }

  @Test
  void queuesEachItemAsASubmissionOfItsOwn() throws Exception {
    OpenBatch batch = taken(intake.open(), lines(260) + "{\"text\": \n");
    assertEquals(250, batch.taken());
    batch.complete();

    assertEquals(261, batch.taken());
    assertEquals(260, rig.broker.depth("dateline.documents"));
    BatchProgress before = progress(batch);
    assertEquals(261, before.total());
    assertEquals(260L, before.states().get(SubmissionState.QUEUED));
    assertEquals(1L, before.states().get(SubmissionState.REJECTED));
    assertNull(before.finished());
    for (int i = 0; i < 260; i++) {
      assertTrue(rig.take());
    }
    assertEquals(260L, progress(batch).states().get(SubmissionState.STORED));
    assertTrue(progress(batch).finished() != null);
  }

  @Test
  void keepsWhatIsQueuedThoughTheLedgerWasNotToldOfIt() throws Exception {
    OpenBatch batch = intake.open();
    rig.database.goAway();
    BatchBroken broken = assertThrows(BatchBroken.class, () -> taken(batch, lines(120)).complete());
    rig.database.comeBack();
    assertEquals(0, broken.taken());
    assertEquals(Optional.empty(), rig.known.batch(batch.id()));

    assertTrue(rig.take());

    BatchProgress progress = progress(batch);
    assertEquals(1L, progress.states().get(SubmissionState.STORED));
    assertNull(progress.total());
  }

  @Test
  void makesNothingTwiceOfABatchThatIsSentAgain() throws Exception {
    for (int round = 0; round < 2; round++) {
      OpenBatch batch = taken(intake.open(), lines(3));
      batch.complete();
      for (int i = 0; i < 3; i++) {
        rig.take();
      }
      SubmissionState state = round == 0 ? SubmissionState.STORED : SubmissionState.DUPLICATE;
      assertEquals(3L, progress(batch).states().get(state));
    }
    assertEquals(3, rig.readings.get());
  }

  @Test
  void saysHowManyAreTakenWhenTheQueueIsFullAndTakesNoHalfOfAPart() throws Exception {
    try (TestBroker small = new TestBroker(800_000)) {
      BatchIntake full =
          new BrokerBatchIntake(small.connections(), rig.ledger, threads, Clock.systemUTC());
      OpenBatch batch = full.open();
      BatchBroken broken =
          assertThrows(BatchBroken.class, () -> taken(batch, lines(4000)).complete());

      assertTrue(broken.taken() > 0, "none");
      assertTrue(broken.taken() < 4000, "all");
      assertEquals(broken.taken(), small.depth("dateline.documents"));
      assertTrue(broken.retryAfter().toSeconds() > 0);
      assertEquals((long) broken.taken(), progress(batch).states().get(SubmissionState.QUEUED));
    }
  }

  @Test
  void keepsNothingOfABatchThatNothingComesOf() throws Exception {
    OpenBatch batch = intake.open();
    assertThrows(RuntimeException.class, () -> taken(batch, "no JSON"));
    assertEquals(Optional.empty(), rig.known.batch(batch.id()));
    assertEquals(0, rig.broker.depth("dateline.documents"));
  }

  @Test
  void isBrokenWithTheBroker() {
    rig.broker.close();
    OpenBatch batch = intake.open();
    assertThrows(BatchBroken.class, () -> taken(batch, lines(1)).complete());
  }
}
