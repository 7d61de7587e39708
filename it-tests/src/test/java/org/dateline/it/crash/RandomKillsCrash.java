package org.dateline.it.crash;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is lost and nothing stored twice, whatever is killed and when. */
class RandomKillsCrash {

  private static final Path LOGS = Path.of("target", "crash");

  private final Amounts amounts = Amounts.given();

  @TempDir Path data;

  @Test
  void losesNothingWithH2AndTheEmbeddedBroker() throws Exception {
    survives(Stage.onH2(data, LOGS.resolve("random-h2"), Map.of()));
  }

  @Test
  void losesNothingWithPostgresAndABrokerOutside() throws Exception {
    survives(Stage.onPostgres(data, LOGS.resolve("random-postgresql")));
  }

  private void survives(Stage stage) throws Exception {
    try (Run run = new Run(stage, Newswire.copies(amounts.documents(), amounts.seed()), "")) {
      stage.start(Rules.WATCHING);
      new Kills(run, amounts.seed()).atRandom(amounts.kills(), amounts.documents());
      Found found = run.finish();
      assertTrue(found.isClean(), found.toString());
    }
  }
}
