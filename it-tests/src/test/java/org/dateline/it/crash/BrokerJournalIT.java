package org.dateline.it.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker's word can be relied on. */
class BrokerJournalIT {

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
}
