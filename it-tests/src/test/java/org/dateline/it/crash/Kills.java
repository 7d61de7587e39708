package org.dateline.it.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.dateline.it.LaunchedDateline;

/** Kills while documents come in: at random moments, or where a crash point lies. */
final class Kills {

  private static final Duration POINT_REACHED = Duration.ofMinutes(10);
  private static final Duration LOOK = Duration.ofSeconds(5);
  private static final Duration UNDER_WAY = Duration.ofSeconds(20);
  private static final int MILLIS_A_DOCUMENT = 30;
  private static final int MILLIS_DOWN = 1000;
  private static final int MILLIS_OF_A_START = 12_000;

  private final Run run;
  private final Random random;

  Kills(Run run, long seed) {
    this.run = run;
    this.random = new Random(seed);
  }

  /**
   * Kills any process, and starts it again: in every fifth case once more, in the middle of its
   * start.
   *
   * @param documents that are handed in meanwhile, in equal parts
   */
  void atRandom(int kills, int documents) {
    of(run.stage().victims(), kills, documents);
  }

  /** The same with some processes only. */
  void of(List<Victim> victims, int kills, int documents) {
    int done = 0;
    while (done < kills) {
      run.give(documents / kills);
      run.awaitOneMore(UNDER_WAY);
      pause(documents / kills * MILLIS_A_DOCUMENT + MILLIS_DOWN);
      Victim victim = victims.get(random.nextInt(victims.size()));
      kill(victim, victim.name());
      done++;
      if (done < kills && victim == run.stage().dateline() && random.nextInt(5) == 0) {
        run.give(documents / kills);
        pause(MILLIS_OF_A_START);
        kill(victim, victim.name() + " in its start");
        done++;
      }
      run.stage().victims().forEach(Victim::awaitReady);
    }
  }

  private void kill(Victim victim, String what) {
    victim.kill();
    run.killed(what);
    pause(MILLIS_DOWN);
    victim.start(Rules.WATCHING);
  }

  /**
   * Starts the process that the point lies in, hands in documents until it has ended there, and
   * leaves it ended.
   *
   * @param passing at which it ends: more than are read at a time, or the same document would be
   *     hit over and over, and rightly end as dead
   */
  void at(CrashPoint point, int passing) {
    JavaVictim victim = victim(point);
    victim.start(Rules.WATCHING.and(point.rules(passing)));
    run.give(3 * passing);
    Instant deadline = Instant.now().plus(POINT_REACHED);
    int code = victim.awaitEnd(LOOK);
    while (code == Victim.STILL_RUNS && Instant.now().isBefore(deadline)) {
      if (run.isAllAcknowledged()) {
        // Much copy passes no point, and who posts how much is the producers' luck.
        run.give(passing);
      }
      code = victim.awaitEnd(LOOK);
    }
    if (code != CrashPoint.EXIT) {
      throw new AssertionError(point + " was not reached: " + code);
    }
    run.killed(point.name());
  }

  JavaVictim victim(CrashPoint point) {
    return point.isOfTheBroker() ? run.stage().broker() : run.stage().dateline();
  }

  private void pause(int most) {
    LaunchedDateline.pause(Duration.ofMillis(random.nextInt(most)));
  }
}
