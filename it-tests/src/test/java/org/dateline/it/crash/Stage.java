package org.dateline.it.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.it.LaunchedDateline;

/** Dateline and what it stands on: processes that are killed one by one, and the ledger. */
final class Stage implements AutoCloseable {

  private static final String ASYNCHRONOUS = "?options=-c%20synchronous_commit=off";
  private static final String H2_AS_DATELINE_HAS_IT =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

  private final String name;
  private final int httpPort;
  private final int jmsPort;
  private final JavaVictim dateline;
  private final JavaVictim broker;
  private final PostgresVictim postgres;
  private final String ledger;

  private Stage(
      String name,
      int httpPort,
      int jmsPort,
      JavaVictim dateline,
      JavaVictim broker,
      PostgresVictim postgres,
      String ledger) {
    this.name = name;
    this.httpPort = httpPort;
    this.jmsPort = jmsPort;
    this.dateline = dateline;
    this.broker = broker;
    this.postgres = postgres;
    this.ledger = ledger;
  }

  /**
   * H2 and the embedded broker: all in one process.
   *
   * @param more settings of Dateline
   */
  static Stage onH2(Path data, Path logs, Map<String, String> more) {
    int http = LaunchedDateline.freePort();
    int jms = LaunchedDateline.freePort();
    Map<String, String> settings = new HashMap<>();
    settings.put("DATELINE_DATA", data.toString());
    settings.put("DATELINE_HTTP_PORT", Integer.toString(http));
    settings.put("DATELINE_JMS_PORT", Integer.toString(jms));
    settings.putAll(more);
    String ledger = "jdbc:h2:file:" + data.resolve("db").resolve("dateline");
    JavaVictim dateline = JavaVictim.dateline(settings, made(logs));
    return new Stage(
        "H2, embedded broker", http, jms, dateline, null, null, ledger + H2_AS_DATELINE_HAS_IT);
  }

  /** PostgreSQL and a broker outside: three processes, or more. */
  static Stage onPostgres(Path data, Path logs) {
    return onPostgres(data, logs, true);
  }

  /**
   * The same.
   *
   * @param synchronous whether a commit waits for the disk
   */
  static Stage onPostgres(Path data, Path logs, boolean synchronous) {
    int http = LaunchedDateline.freePort();
    int jms = LaunchedDateline.freePort();
    made(logs);
    PostgresVictim postgres =
        new PostgresVictim(data.resolve("postgresql"), LaunchedDateline.freePort(), synchronous);
    Map<String, String> settings =
        Map.of(
            "DATELINE_DATA",
            data.resolve("dateline").toString(),
            "DATELINE_HTTP_PORT",
            Integer.toString(http),
            "DATELINE_JMS_URL",
            "tcp://127.0.0.1:" + jms,
            "DATELINE_DB_URL",
            // Left alone, Dateline asks for what its documents need.
            synchronous ? postgres.url() : postgres.url() + ASYNCHRONOUS,
            "DATELINE_DB_USER",
            "postgres",
            "DATELINE_DB_PASSWORD",
            "postgres");
    return new Stage(
        "PostgreSQL, outside broker",
        http,
        jms,
        JavaVictim.dateline(settings, logs),
        JavaVictim.broker(jms, data.resolve("broker"), logs),
        postgres,
        postgres.url());
  }

  /** Empty: what an earlier run left would be counted again. */
  static Path made(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts everything, and waits until all is ready. */
  void start(Rules ofDateline) {
    startBelow();
    dateline.start(ofDateline);
    dateline.awaitReady();
  }

  /** Starts what Dateline stands on, if that has processes of its own. */
  void startBelow() {
    if (postgres != null) {
      postgres.start(Rules.NONE);
      broker.start(Rules.NONE);
      broker.awaitReady();
    }
  }

  JavaVictim dateline() {
    return dateline;
  }

  /** The process that the broker lives in. */
  JavaVictim broker() {
    return broker == null ? dateline : broker;
  }

  /** The process that the database lives in. */
  Victim database() {
    return postgres == null ? dateline : postgres;
  }

  List<Victim> victims() {
    List<Victim> victims = new ArrayList<>(List.of(dateline));
    Optional.ofNullable(broker).ifPresent(victims::add);
    Optional.ofNullable(postgres).ifPresent(victims::add);
    return victims;
  }

  String http() {
    return "http://127.0.0.1:" + httpPort;
  }

  String jms() {
    return "tcp://127.0.0.1:" + jmsPort;
  }

  /** The ledger's database; H2's is to be had only while Dateline does not run. */
  Connection ledger() throws SQLException {
    return postgres == null
        ? DriverManager.getConnection(ledger + ";IFEXISTS=TRUE", "dateline", "dateline")
        : DriverManager.getConnection(ledger, "postgres", "postgres");
  }

  /** Runs one statement on the ledger while Dateline does not run. */
  void change(String statement) throws SQLException {
    try (Connection connection = ledger();
        var change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  @Override
  public void close() {
    dateline.close();
    if (postgres != null) {
      broker.close();
      postgres.close();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
