package org.dateline.it.crash;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing is lost and nothing stored twice where it would hurt most. {@code
 * -Dcrash.point=before-the-ack} runs one of them.
 */
class NamedPointsCrash {

  private static final Path LOGS = Path.of("target", "crash");

  /** What a hit may use up: passings differ, and much copy passes no point. */
  private static final int COPIES_A_HIT = 40;

  private final Amounts amounts = Amounts.given();

  @TempDir Path data;

  @ParameterizedTest
  @MethodSource("chosen")
  void losesNothingWithH2AndTheEmbeddedBroker(CrashPoint point) throws Exception {
    survives(Stage.onH2(data, LOGS.resolve(name(point) + "-h2"), Map.of()), point);
  }

  @ParameterizedTest
  @MethodSource("chosen")
  void losesNothingWithPostgresAndABrokerOutside(CrashPoint point) throws Exception {
    survives(Stage.onPostgres(data, LOGS.resolve(name(point) + "-postgresql")), point);
  }

  static Stream<CrashPoint> chosen() {
    String point = System.getProperty("crash.point", "");
    return Arrays.stream(CrashPoint.values())
        .filter(it -> point.isEmpty() || name(it).equals(point));
  }

  private static String name(CrashPoint point) {
    return point.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void survives(Stage stage, CrashPoint point) throws Exception {
    Random random = new Random(amounts.seed());
    int copies = COPIES_A_HIT * amounts.hits();
    try (Run run = new Run(stage, Newswire.copies(copies, amounts.seed()), "")) {
      Kills kills = new Kills(run, amounts.seed());
      if (kills.victim(point) == stage.dateline()) {
        stage.startBelow();
      } else {
        stage.start(Rules.WATCHING);
        kills.victim(point).close();
      }
      for (int i = 0; i < amounts.hits(); i++) {
        kills.at(point, 4 + random.nextInt(6));
      }
      kills.victim(point).start(Rules.WATCHING);
      kills.victim(point).awaitReady();
      Found found = run.finish();
      assertTrue(found.isClean(), found.toString());
    }
  }
}
