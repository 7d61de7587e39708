package org.dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.wire.Dispatch;
import org.dateline.wire.IntakeClosed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class BrokerIntakeTest {

  private static final Dispatch STORY =
      new Dispatch(
          "The mayor met the dockers.".getBytes(StandardCharsets.UTF_8),
          "text/plain;charset=UTF-8",
          Map.of("uri", "urn:test:1", "publisher", "Harbour Post"));

  private final ExecutorService threads = Executors.newCachedThreadPool();
  @TempDir private Path folder;
  private Rig rig;
  private BrokerIntake intake;

  @BeforeEach
  void open() throws Exception {
    rig = new Rig(folder);
    intake = new BrokerIntake(rig.connections, rig.ledger, threads, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    rig.close();
    threads.shutdownNow();
  }

  @Test
  void queuesADispatchThatTheListenerThenFilesUnderTheSameId() {
    Submission queued = intake.submit(STORY);
    assertEquals(SubmissionState.QUEUED, rig.known.submission(queued.id()).orElseThrow().state());

    rig.take();

    assertEquals(SubmissionState.STORED, rig.known.submission(queued.id()).orElseThrow().state());
    assertEquals(
        "Harbour Post", rig.known.document("urn:test:1").orElseThrow().shown().publisher());
  }

  @Test
  void sendsDurably() throws Exception {
    try (TestBroker other = new TestBroker(-1);
        JMSContext context = other.connections().createContext()) {
      new BrokerIntake(other.connections(), rig.ledger, threads, Clock.systemUTC()).submit(STORY);

      Message message =
          context.createConsumer(context.createQueue("dateline.documents")).receive(5000);
      assertEquals(DeliveryMode.PERSISTENT, message.getJMSDeliveryMode());
    }
  }

  @Test
  void queuesWhileTheLedgerIsAway() {
    rig.database.goAway();
    Submission queued = intake.submit(STORY);
    rig.database.comeBack();

    assertEquals(Optional.empty(), rig.known.submission(queued.id()));
    assertEquals(1, rig.broker.depth("dateline.documents"));
  }

  @Test
  void isClosedInTimeWhenTheBrokerIsAway() throws Exception {
    rig.broker.close();

    assertTimeoutPreemptively(
        Duration.ofSeconds(6), () -> assertThrows(IntakeClosed.class, () -> intake.submit(STORY)));
  }

  @Test
  void isClosedWhenTheQueueIsFull() throws Exception {
    try (TestBroker small = new TestBroker(20_000)) {
      BrokerIntake full =
          new BrokerIntake(small.connections(), rig.ledger, threads, Clock.systemUTC());
      IntakeClosed closed =
          assertThrows(
              IntakeClosed.class,
              () -> {
                for (int i = 0; i < 100; i++) {
                  full.submit(STORY);
                }
              });

      assertTrue(closed.retryAfter().compareTo(Duration.ZERO) > 0);
      assertTrue(small.depth("dateline.documents") > 0);
    }
  }

  @Test
  void givesIdsThatAreSafeInAPathAndNeverTheSame() {
    Clock clock = Clock.systemUTC();
    long distinct =
        IntStream.range(0, 10_000).mapToObj(i -> SubmissionId.next(clock)).distinct().count();

    assertEquals(10_000, distinct);
    assertTrue(
        SubmissionId.next(clock)
            .matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
  }
}
