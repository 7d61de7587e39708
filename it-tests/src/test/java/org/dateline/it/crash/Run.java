package org.dateline.it.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.it.LaunchedDateline;

/**
 * One run: a stage, producers with their copy, kills that are counted, and the audit at its end.
 */
final class Run implements AutoCloseable {

  private static final Duration ACKNOWLEDGED = Duration.ofMinutes(60);
  private static final Duration DRAINED = Duration.ofMinutes(60);

  /** Longer than the broker ever waits before it delivers again. */
  private static final Duration SECOND_LOOK = Duration.ofSeconds(70);

  private final Stage stage;
  private final List<Copy> copies;
  private final Producers producers;
  private final Map<String, Integer> kills = new TreeMap<>();
  private final Instant began = Instant.now();
  private int given;

  /**
   * @param parameters of the JMS producers' connection, with their question mark, or empty
   */
  Run(Stage stage, List<Copy> copies, String parameters) {
    this.stage = stage;
    this.copies = List.copyOf(copies);
    this.producers = new Producers(stage.http(), stage.jms() + parameters);
  }

  Stage stage() {
    return stage;
  }

  /** Hands the producers so many more, as far as there are any. */
  void give(int count) {
    int until = Math.min(copies.size(), given + count);
    producers.give(copies.subList(given, until));
    given = until;
  }

  boolean isAllAcknowledged() {
    return producers.receipts().count() == given;
  }

  /** Waits until one more is acknowledged, but not for ever: there may be none left. */
  void awaitOneMore(Duration most) {
    Instant deadline = Instant.now().plus(most);
    int before = producers.receipts().count();
    while (producers.receipts().count() == before && Instant.now().isBefore(deadline)) {
      LaunchedDateline.pause(Duration.ofMillis(10));
    }
  }

  /** Notes a kill. */
  void killed(String what) {
    kills.merge(what, 1, Integer::sum);
  }

  /** Hands in the rest, waits until all of it has ended, stops Dateline, and looks for all. */
  Found finish() throws SQLException {
    give(copies.size());
    producers.awaitAcknowledged(ACKNOWLEDGED);
    boolean isDrained = Drain.await(stage, producers.receipts().all(), DRAINED);
    Found found = audit();
    if (!isDrained || found.count(Found.Fault.STUCK) > 0) {
      // What waits to be delivered again shows nowhere outside.
      stage.dateline().startAgain();
      stage.dateline().awaitReady();
      LaunchedDateline.pause(SECOND_LOOK);
      found = audit();
    }
    return report(found);
  }

  /** The same without waiting for what may never end. */
  Found finishNow() throws SQLException {
    return report(audit());
  }

  private Found audit() throws SQLException {
    List<String> letters = Letters.in("dateline.dead", "submission", stage.jms());
    stage.dateline().close();
    try (Connection ledger = stage.ledger()) {
      return Audit.of(ledger, producers.receipts().all(), letters);
    }
  }

  private Found report(Found found) {
    Report.print(this, kills, producers.receipts(), found);
    return found;
  }

  Duration time() {
    return Duration.between(began, Instant.now());
  }

  int documents() {
    return given;
  }

  @Override
  public void close() {
    producers.close();
    stage.close();
  }
}
