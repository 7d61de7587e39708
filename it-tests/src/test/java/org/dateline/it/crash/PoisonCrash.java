package org.dateline.it.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copy that cannot be read ends as dead, and everything else is stored. */
class PoisonCrash {

  private static final int MOST_ATTEMPTS = 5;
  private static final Duration READ = Duration.ofMinutes(10);
  private static final Path LOGS = Path.of("target", "crash");

  @TempDir Path data;

  @Test
  void buriesCopyThatFailsFiveTimes() throws SQLException {
    Stage stage = Stage.onH2(data, LOGS.resolve("poison"), Map.of());
    try (Run run = new Run(stage, copies(), "")) {
      stage.start(Rules.WATCHING.and(Safeguard.POISONING));
      Found found = run.finish();
      assertTrue(found.isClean(), found.toString());
    }
  }

  @Test
  void buriesCopyThatEndsTheProcessFiveTimes() throws SQLException {
    Stage stage = Stage.onH2(data, LOGS.resolve("killing-poison"), Map.of());
    try (Run run = new Run(stage, copies(), "")) {
      for (int i = 0; i < MOST_ATTEMPTS; i++) {
        stage.dateline().start(Rules.WATCHING.and(Safeguard.KILLING));
        run.give(copies().size());
        assertEquals(CrashPoint.EXIT, stage.dateline().awaitEnd(READ));
        run.killed("by poison");
      }
      stage.start(Rules.WATCHING.and(Safeguard.KILLING));
      Found found = run.finish();
      assertTrue(found.isClean(), found.toString());
    }
  }

  private static List<Copy> copies() {
    List<Copy> copies = new ArrayList<>(Newswire.copies(30, 1));
    copies.add(10, Newswire.poison(copies.size()));
    return copies;
  }
}
