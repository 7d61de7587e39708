package org.dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.dateline.archive.Databases;
import org.dateline.archive.FullDisk;
import org.dateline.ledger.SubmissionState;
import org.dateline.wire.IntakeClosed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without space costs no document: it waits, and is stored once there is space again. */
@SuppressWarnings("NullAway.Init")
final class FullDiskTest {

  private static final String STORY = "The mayor met the dockers.";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    FullDisk.setFull(false);
    threads.shutdownNow();
  }

  @Test
  void leavesTheDocumentQueuedWhileH2CannotWrite() throws Exception {
    DataSource source = FullDisk.database(folder);
    leavesItQueued(source, () -> FullDisk.setFull(true), () -> FullDisk.setFull(false));
  }

  @Test
  void leavesTheDocumentQueuedWhilePostgresCannotWrite() throws Exception {
    DataSource source = Databases.postgres();
    leavesItQueued(
        source,
        () ->
            run(
                source,
                "create function full_disk() returns trigger language plpgsql as"
                    + " $$ begin raise exception 'no space' using errcode = 'disk_full'; end $$",
                "create trigger full_disk before insert or update on document"
                    + " for each row execute function full_disk()"),
        () -> run(source, "drop trigger full_disk on document"));
  }

  private static void leavesItQueued(DataSource source, Runnable fill, Runnable free)
      throws Exception {
    try (Rig rig = new Rig(source)) {
      rig.send(rig.story(STORY, "urn:test:before"));
      assertTrue(rig.take());
      fill.run();
      rig.send(rig.ours(STORY, 1));
      for (int i = 0; i < 2 * Reception.MOST_ATTEMPTS; i++) {
        assertFalse(rig.take());
      }
      assertEquals(1, rig.broker.depth("dateline.documents"));
      free.run();
      assertTrue(rig.take());

      assertEquals(
          SubmissionState.STORED, rig.known.submission(Rig.OURS + 1).orElseThrow().state());
      assertTrue(rig.known.document("urn:test:before").isPresent());
      assertEquals(0, rig.broker.depth("dateline.dead"));
    }
  }

  @Test
  void closesTheIntakeWhileTheBrokerCannotWriteAndLosesNothingThatItTook() throws Exception {
    TestBroker broker = new TestBroker(folder);
    try (Rig rig = new Rig(Databases.h2(folder), broker)) {
      BrokerIntake intake =
          new BrokerIntake(rig.connections, rig.ledger, threads, Clock.systemUTC());
      List<String> taken = new ArrayList<>();
      taken.add(intake.submit(LettersFixture.story(1)).id());
      broker.fillDisk();
      for (int i = 2; i < 4; i++) {
        int number = i;
        assertTimeoutPreemptively(
            Duration.ofSeconds(6),
            () ->
                assertThrows(
                    IntakeClosed.class, () -> intake.submit(LettersFixture.story(number))));
      }
      broker.freeDisk();
      taken.add(intake.submit(LettersFixture.story(4)).id());
      while (broker.depth("dateline.documents") > 0) {
        assertTrue(rig.take());
      }
      for (String id : taken) {
        assertEquals(SubmissionState.STORED, rig.known.submission(id).orElseThrow().state());
      }
    }
  }

  private static void run(DataSource source, String... statements) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
