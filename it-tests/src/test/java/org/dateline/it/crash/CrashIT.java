package org.dateline.it.crash;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed process loses nothing and stores nothing twice: the short form. */
class CrashIT {

  private static final int DOCUMENTS = 100;
  private static final int SEED = 5;

  @TempDir Path data;

  @Test
  void losesNothingAndStoresNothingTwiceThoughItIsKilledThreeTimes() throws Exception {
    Stage stage = Stage.onH2(data, Path.of("target", "crash", "short"), Map.of());
    List<Copy> copies = Newswire.copies(DOCUMENTS, SEED);
    try (Run run = new Run(stage, copies, "")) {
      Kills kills = new Kills(run, SEED);
      kills.at(CrashPoint.BEFORE_THE_COMMIT, 10);
      kills.at(CrashPoint.BEFORE_THE_ACK, 10);
      stage.dateline().start(Rules.WATCHING);
      stage.dateline().awaitReady();
      kills.atRandom(1, DOCUMENTS);
      Found found = run.finish();
      assertTrue(found.isClean(), found.toString());
    }
  }
}
