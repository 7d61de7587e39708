package org.dateline.it.crash;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.it.LaunchedDateline;
import org.dateline.it.crash.Found.Fault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same looks find a fault where a safeguard is taken away: these tests pass when they do.
 * {@code -Dcrash.control=write-delay} runs one of them.
 */
class SafeguardsCrash {

  private static final int DOCUMENTS = 120;
  private static final int KILLS = 4;

  /** PostgreSQL's walwriter leaves little time, though it is told not to hurry. */
  private static final int KILLS_OF_POSTGRESQL = 12;

  /** Longer than the broker ever waits before it delivers again. */
  private static final Duration PATIENCE = Duration.ofSeconds(65);

  private static final Duration MOST_WAITING = Duration.ofMinutes(10);

  @TempDir Path data;

  static Stream<Safeguard> chosen() {
    String control = System.getProperty("crash.control", "");
    return Arrays.stream(Safeguard.values())
        .filter(it -> control.isEmpty() || name(it).equals(control));
  }

  private static String name(Safeguard safeguard) {
    return safeguard.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Path logs(Safeguard safeguard) {
    return Path.of("target", "crash", "without-" + name(safeguard));
  }

  @ParameterizedTest
  @MethodSource("chosen")
  void turnsRedWithout(Safeguard safeguard) throws Exception {
    switch (safeguard) {
      case REVISION_KEY -> storesTwice();
      case WRITE_DELAY -> losesWhatWasCommitted(withoutWriteDelay(), KILLS);
      case SYNCHRONOUS_COMMIT ->
          losesWhatWasCommitted(
              Stage.onPostgres(data, logs(safeguard), false), KILLS_OF_POSTGRESQL);
      case ATTEMPTS -> leavesPoison(safeguard, Fault.STUCK);
      case DEAD_LETTER -> leavesPoison(safeguard, Fault.LOST);
      case BLOCKING_SEND -> losesWhatWasSent();
      case JOURNAL_SYNC -> answersBeforeItHasSynced();
    }
  }

  private void storesTwice() throws SQLException {
    Stage stage = Stage.onH2(data, logs(Safeguard.REVISION_KEY), Map.of());
    try (Run run = new Run(stage, Newswire.copies(DOCUMENTS, 1), "")) {
      stage.start(Rules.NONE);
      stage.dateline().close();
      stage.change("drop index revision_once");
      stage.start(Rules.WATCHING.and(Safeguard.REVISION_KEY.removed()));
      Found found = run.finish();
      assertTrue(found.count(Fault.DOUBLE) > 0, found.toString());
    }
  }

  private Stage withoutWriteDelay() {
    String ledger = "jdbc:h2:file:" + data.resolve("db").resolve("dateline") + ";WRITE_DELAY=500";
    return Stage.onH2(data, logs(Safeguard.WRITE_DELAY), Map.of("DATELINE_DB_URL", ledger));
  }

  private void losesWhatWasCommitted(Stage stage, int kills) throws SQLException {
    try (Run run = new Run(stage, Newswire.copies(DOCUMENTS, 1), "")) {
      stage.start(Rules.WATCHING);
      new Kills(run, 1).of(List.of(stage.database()), kills, DOCUMENTS);
      run.give(DOCUMENTS);
      // What still waits is not lost; and what is lost would be waited for in vain.
      assertTrue(Drain.awaitQueue(stage, MOST_WAITING));
      LaunchedDateline.pause(PATIENCE);
      Found found = run.finishNow();
      assertTrue(found.count(Fault.LOST) > 0, found.toString());
    }
  }

  private void leavesPoison(Safeguard safeguard, Fault fault) throws SQLException {
    Stage stage = Stage.onH2(data, logs(safeguard), Map.of());
    try (Run run = new Run(stage, List.of(Newswire.poison(0)), "")) {
      stage.start(Rules.WATCHING.and(Safeguard.POISONING).and(safeguard.removed()));
      run.give(1);
      LaunchedDateline.pause(PATIENCE);
      Found found = run.finishNow();
      assertTrue(found.count(fault) > 0, found.toString());
    }
  }

  private void losesWhatWasSent() {
    try (BrokerAlone broker = new BrokerAlone(data, logs(Safeguard.BLOCKING_SEND))) {
      assertFalse(broker.lostByKills(KILLS, "?blockOnDurableSend=false", 1).isEmpty());
    }
  }

  private void answersBeforeItHasSynced() {
    try (BrokerAlone broker = new BrokerAlone(data, logs(Safeguard.JOURNAL_SYNC))) {
      assertTrue(broker.answersBeforeTheSync(30, Safeguard.JOURNAL_SYNC.removed()) > 0);
    }
  }
}
