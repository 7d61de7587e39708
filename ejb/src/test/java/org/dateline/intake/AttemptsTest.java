package org.dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.dateline.archive.TickingClock;
import org.dateline.document.Document;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.reading.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a document is tried, and what becomes of one that cannot be read. */
@SuppressWarnings("NullAway.Init")
final class AttemptsTest {

  @TempDir private Path folder;
  private Rig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new Rig(folder);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void buriesWhatFailsFiveTimes() throws Exception {
    buriesAfterFive(
        document -> {
          throw new IllegalStateException("no verb " + document.uri());
        },
        IllegalStateException.class);
  }

  @Test
  void buriesWhatIsTooDeepForTheStack() throws Exception {
    buriesAfterFive(AttemptsTest::endless, StackOverflowError.class);
  }

  @Test
  void buriesWithoutReadingWhatEndedTheProcessFiveTimes() throws Exception {
    for (int i = 0; i < 5; i++) {
      rig.ledger.attempt(Rig.OURS + 1);
    }
    rig.send(rig.ours("The mayor met the dockers.", 1));

    assertTrue(rig.take());

    assertEquals(0, rig.readings.get());
    assertEquals(SubmissionState.DEAD, rig.known.submission(Rig.OURS + 1).orElseThrow().state());
    assertEquals("5", rig.next("dateline.dead").getStringProperty("attempts"));
  }

  @Test
  void letsTheOthersGoFirstWhereADocumentWasUnderWayWhenTheProcessEnded() {
    TickingClock clock = new TickingClock();
    for (int i = 0; i < 2; i++) {
      assertEquals(i + 1, new Attempts(rig.ledger, clock).begin(Rig.OURS + 1));
    }
    Attempts third = new Attempts(rig.ledger, clock);
    assertThrows(Undelivered.class, () -> third.begin(Rig.OURS + 1));
    assertEquals(1, third.begin(Rig.OURS + 2));
    clock.set(clock.instant().plusSeconds(11));
    assertEquals(3, third.begin(Rig.OURS + 1));

    Attempts fourth = new Attempts(rig.ledger, clock);
    clock.set(clock.instant().plusSeconds(11));
    assertThrows(Undelivered.class, () -> fourth.begin(Rig.OURS + 1));
    fourth.failed(Rig.OURS + 1);
    assertEquals(4, fourth.begin(Rig.OURS + 1));
  }

  @Test
  void letsMemoryThatHasRunOutThrough() throws Exception {
    rig.reader(
        document -> {
          throw new OutOfMemoryError("test");
        });
    rig.send(rig.ours("The mayor met the dockers.", 1));

    assertThrows(OutOfMemoryError.class, () -> rig.take());
    assertEquals(2, rig.ledger.attempt(Rig.OURS + 1));
  }

  @Test
  void costsNoAttemptWhileTheLedgerIsAway() throws Exception {
    rig.reader(
        document -> {
          rig.database.goAway();
          return Rig.quietReading(document);
        });
    rig.send(rig.ours("The mayor met the dockers.", 1));
    for (int i = 0; i < 2 * Reception.MOST_ATTEMPTS; i++) {
      assertFalse(rig.take());
      assertFalse(rig.take());
      rig.database.comeBack();
    }
    rig.reader(Rig::quietReading);

    assertTrue(rig.take());
    assertEquals(SubmissionState.STORED, rig.known.submission(Rig.OURS + 1).orElseThrow().state());
  }

  private void buriesAfterFive(
      Function<Document, Reading> reader, Class<? extends Throwable> failure) throws Exception {
    rig.reader(reader);
    rig.send(rig.ours("The mayor met the dockers.", 1));

    for (int i = 1; i < 5; i++) {
      assertFalse(rig.take(), "attempt " + i);
    }
    assertTrue(rig.take());

    Submission dead = rig.known.submission(Rig.OURS + 1).orElseThrow();
    Message copy = rig.next("dateline.dead");
    assertEquals(SubmissionState.DEAD, dead.state());
    assertEquals(Rig.OURS + 1, copy.getStringProperty("submission"));
    assertEquals(dead.reason(), copy.getStringProperty("reason"));
    assertEquals("5", copy.getStringProperty("attempts"));
    assertEquals(failure.getName(), copy.getStringProperty("class"));
    assertEquals("urn:test:1", copy.getStringProperty("uri"));
    assertEquals(
        "The mayor met the dockers.",
        new String(copy.getBody(byte[].class), StandardCharsets.UTF_8));
    assertEquals(5, rig.readings.get());
  }

  @SuppressWarnings("InfiniteRecursion")
  private static Reading endless(Document document) {
    return endless(document);
  }
}
