package org.dateline.it.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.dateline.it.LaunchedDateline;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * Prints, for a large ledger on each database, how long each question takes by the API and in plain
 * SQL; what a late page costs beside the first; and the pace and the memory of a file of all events
 * beside the database's own. Judges nothing: speed is not a test's business.
 */
class ScaleBenchmark {

  private static final int DOCUMENTS = Integer.getInteger("scale.documents", 200_000);
  private static final int CALLS = Integer.getInteger("scale.calls", 200);
  private static final int STORIES = 120;
  private static final int LATE_PAGE = 10_000;
  private static final int ROWS_OF_A_PAGE = 50;
  private static final Duration READY = Duration.ofMinutes(60);
  private static final String LOGIN = "dateline";

  private static final String MEASURED = "%-32s median %8.1f ms  p99 %8.1f ms";

  /** In the version that browsers, curl and Python speak where nothing is encrypted. */
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @TempDir Path data;

  @Test
  void onH2() throws Exception {
    String url =
        "jdbc:h2:file:"
            + data.resolve("db").resolve("dateline")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;RETENTION_TIME=0";
    measure("H2", url, LOGIN, LaunchedDateline.MACHINE);
  }

  @Test
  void onPostgres() throws Exception {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(data.resolve("postgresql"))
            .setServerConfig("shared_buffers", "2GB")
            .setServerConfig("max_connections", "60")
            .setServerConfig("fsync", "on")
            .start()) {
      String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
      Map<String, String> settings = new HashMap<>(LaunchedDateline.MACHINE);
      settings.putAll(
          Map.of(
              "DATELINE_DB_URL", url, "DATELINE_DB_USER", "postgres", "DATELINE_DB_PASSWORD", "-"));
      measure("PostgreSQL", url, "postgres", settings);
    }
  }

  private void measure(String name, String url, String login, Map<String, String> settings)
      throws Exception {
    print("== %s", name);
    readStories(settings);
    Instant start = Instant.now();
    String last;
    try (Connection ledger = DriverManager.getConnection(url, login, login)) {
      new Stock(ledger, name.equals("H2")).fill(DOCUMENTS);
      last = cursor(ledger);
      print(
          "%d documents, %d events, %d facets in %s",
          count(ledger, "document"),
          count(ledger, "event"),
          count(ledger, "facet"),
          Duration.between(start, Instant.now()));
    }
    double[] medians = new double[Asked.all().size()];
    double[] p99s = new double[medians.length];
    start = Instant.now();
    try (LaunchedDateline dateline = LaunchedDateline.begin(data, settings)) {
      awaitReady(dateline);
      print("ready in %s", Duration.between(start, Instant.now()));
      // First by a server that has been asked before.
      for (Asked asked : Asked.all()) {
        Pace.of(CALLS, () -> get(dateline, asked.path()));
      }
      for (int i = 0; i < medians.length; i++) {
        String path = Asked.all().get(i).path();
        Pace pace = Pace.of(CALLS, () -> get(dateline, path));
        medians[i] = pace.median();
        p99s[i] = pace.p99();
        print(MEASURED, Asked.all().get(i).name(), medians[i], p99s[i]);
      }
      Pace first = Pace.of(CALLS, () -> get(dateline, "/events"));
      Pace late = Pace.of(CALLS, () -> get(dateline, "/events?cursor=" + last));
      print("page 1 %.1f ms, page %d %.1f ms (medians)", first.median(), LATE_PAGE, late.median());
      print(
          "%s",
          WholeFile.ofEvents(client, address(dateline, "/events?format=csv"), dateline.pid()));
    }
    try (Connection ledger = DriverManager.getConnection(url, login, login)) {
      print("the database's own: %.0f rows/s", WholeFile.rowsOfTheDatabase(ledger));
    }
    // A pool that keeps connections of whatever database.
    JdbcConnectionPool pool = pool(url, login);
    for (int i = 0; i < medians.length; i++) {
      compare(Asked.all().get(i), pool, medians[i], p99s[i]);
    }
    pool.dispose();
  }

  private static JdbcConnectionPool pool(String url, String login) {
    if (url.startsWith("jdbc:h2:")) {
      return JdbcConnectionPool.create(url, login, login);
    }
    PGConnectionPoolDataSource postgres = new PGConnectionPoolDataSource();
    postgres.setUrl(url);
    postgres.setUser(login);
    return JdbcConnectionPool.create(postgres);
  }

  private void readStories(Map<String, String> settings) throws Exception {
    WireStories stories = new WireStories(1);
    try (LaunchedDateline dateline = LaunchedDateline.ready(data, settings)) {
      for (int i = 0; i < STORIES; i++) {
        HttpRequest post =
            HttpRequest.newBuilder(address(dateline, "/documents"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(stories.next(i)))
                .build();
        client.send(post, HttpResponse.BodyHandlers.discarding());
      }
      Instant deadline = Instant.now().plus(READY);
      while (stored(dateline) < STORIES && Instant.now().isBefore(deadline)) {
        LaunchedDateline.pause(Duration.ofSeconds(1));
      }
    }
  }

  private int stored(LaunchedDateline dateline) throws Exception {
    String all = get(dateline, "/documents?limit=500");
    return all.split("\"uri\":", -1).length - 1;
  }

  private static void awaitReady(LaunchedDateline dateline) {
    Instant deadline = Instant.now().plus(READY);
    while (!dateline.log().contains("is ready") && Instant.now().isBefore(deadline)) {
      LaunchedDateline.pause(Duration.ofMillis(200));
    }
  }

  private static void compare(Asked asked, DataSource source, double median, double p99)
      throws Exception {
    if (asked.sql().isEmpty()) {
      return;
    }
    Pace plain = Pace.of(CALLS, () -> rows(source, asked.sql()));
    print(
        MEASURED + "  SQL median %8.1f ms  p99 %8.1f ms  ratio of p99 %.2f",
        asked.name(),
        median,
        p99,
        plain.median(),
        plain.p99(),
        p99 / plain.p99());
  }

  private static int rows(DataSource source, String sql) throws SQLException {
    int count = 0;
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        rows.getObject(1);
        count++;
      }
    }
    return count;
  }

  /** The cursor behind the rows of all pages before a late one. */
  private static String cursor(Connection ledger) throws Exception {
    int skipped = Math.min(LATE_PAGE * ROWS_OF_A_PAGE, count(ledger, "event") / 2);
    try (Statement select = ledger.createStatement();
        ResultSet row =
            select.executeQuery(
                "select happened, recorded, id from event order by happened desc, id desc limit 1"
                    + " offset "
                    + skipped)) {
      row.next();
      Instant recorded = row.getObject(2, OffsetDateTime.class).toInstant();
      String where = row.getString(1) + "|" + recorded + "|" + row.getString(3) + "|0.0";
      byte[] check = MessageDigest.getInstance("SHA-256").digest(where.getBytes(UTF_8));
      String whole = HexFormat.of().formatHex(check, 0, 4) + where;
      return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.getBytes(UTF_8));
    }
  }

  private static int count(Connection ledger, String table) throws SQLException {
    try (Statement select = ledger.createStatement();
        ResultSet row = select.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getInt(1);
    }
  }

  private String get(LaunchedDateline dateline, String path) throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(address(dateline, path)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.body());
    }
    return answer.body();
  }

  private static URI address(LaunchedDateline dateline, String path) {
    return URI.create("http://127.0.0.1:" + dateline.httpPort() + "/api/v1" + path);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
