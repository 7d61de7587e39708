package org.dateline.it.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker's word can be relied on. */
class BrokerJournalIT {

  /** Of the machine that tests run on. */
  private static final Duration NOISE = Duration.ofMillis(10);

  private static final Path LOGS = Path.of("target", "crash");

  @TempDir Path data;

  @Test
  void keepsWhatItAcknowledgedThoughItIsKilled() {
    try (BrokerAlone broker = new BrokerAlone(data, LOGS.resolve("broker-killed"))) {
      assertEquals(Set.of(), broker.lostByKills(2, "", 1));
    }
  }

  /** A kill does not show it: what was written and not synced outlives a process, and no outage. */
  @Test
  void answersOnlyAfterItHasSynced() {
    try (BrokerAlone broker = new BrokerAlone(data, LOGS.resolve("broker-synced"))) {
      assertEquals(0, broker.answersBeforeTheSync(30, Rules.NONE));
    }
  }

  @Test
  void keepsItsPaceWithABacklogAboveItsMemoryAndIsThereAgainWithAllOfItAfterAKill() {
    int documents = Integer.getInteger("backlog", 100_000);
    try (Backlog broker = new Backlog(data, LOGS.resolve("broker-backlog"))) {
      broker.start();
      broker.pace();
      Duration empty = broker.pace();
      broker.fill(documents);
      Duration full = broker.pace();
      broker.kill();
      Duration start = broker.start();
      int left = broker.drained();
      String figures = documents + " wait: sent in " + full + ", before in " + empty;
      System.out.println(figures + ", up again in " + start);
      assertEquals(documents + 3 * Backlog.sentForThePace(), left);
      assertTrue(start.compareTo(Duration.ofSeconds(60)) < 0, start.toString());
      Duration limit = empty.multipliedBy(2).plus(NOISE);
      assertTrue(full.compareTo(limit) < 0, figures);
    }
  }
}
