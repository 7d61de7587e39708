package org.dateline.it.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes in a database as Dateline does, for some time: much at once, by several connections. */
final class LedgerWriter {

  private static final int CONNECTIONS = 3;
  private static final int FACETS = 12;
  private static final int DAYS = 1000;

  private final String url;
  private final long end;
  private final Random random = new Random();

  private LedgerWriter(String url, int millis) {
    this.url = url;
    this.end = System.nanoTime() + millis * 1_000_000L;
  }

  /**
   * Writes, and closes the database.
   *
   * @param arguments the URL, and for how many milliseconds
   */
  public static void main(String... arguments) throws Exception {
    new LedgerWriter(arguments[0], Integer.parseInt(arguments[1])).write();
  }

  private void write() throws Exception {
    try (Connection first = connection();
        Statement tables = first.createStatement()) {
      tables.execute(
          "create table if not exists event (id varchar(40) primary key, happened integer, json"
              + " text)");
      tables.execute(
          "create table if not exists facet (item varchar(40), kind integer, facet varchar(200),"
              + " primary key (item, kind))");
      tables.execute("create index if not exists by_facet on facet (kind, facet, item)");
      tables.execute("create index if not exists by_day on event (happened desc, id)");
      System.out.println("open");
      ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
      List<Future<Integer>> writing = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        Callable<Integer> entries = this::entries;
        writing.add(threads.submit(entries));
      }
      for (Future<Integer> each : writing) {
        each.get();
      }
      threads.shutdown();
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(url, "dateline", "");
  }

  /** What was written is written anew, as revisions do: so the file has room to fill. */
  private void change(Connection connection) throws SQLException {
    try (Statement change = connection.createStatement()) {
      int day = random.nextInt(DAYS);
      change.executeUpdate(
          random.nextInt(4) == 0
              ? "delete from event where happened = " + day
              : "update event set happened = happened + 1 where happened = " + day);
    }
  }

  private int entries() throws SQLException, InterruptedException {
    int entries = 0;
    try (Connection connection = connection();
        PreparedStatement event =
            connection.prepareStatement("insert into event values (?, ?, ?)");
        PreparedStatement facet =
            connection.prepareStatement("insert into facet values (?, ?, ?)")) {
      connection.setAutoCommit(false);
      while (System.nanoTime() < end) {
        for (int i = random.nextInt(8); i >= 0; i--) {
          String id = UUID.randomUUID().toString();
          event.setString(1, id);
          event.setInt(2, random.nextInt(DAYS));
          event.setString(3, "x".repeat(500 + random.nextInt(3000)));
          event.addBatch();
          for (int kind = 0; kind < FACETS; kind++) {
            facet.setString(1, id);
            facet.setInt(2, kind);
            facet.setString(3, "value " + random.nextInt(200));
            facet.addBatch();
          }
        }
        event.executeBatch();
        facet.executeBatch();
        change(connection);
        connection.commit();
        entries++;
        Thread.sleep(random.nextInt(12));
      }
    }
    return entries;
  }
}
