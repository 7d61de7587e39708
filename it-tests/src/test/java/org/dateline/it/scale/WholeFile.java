package org.dateline.it.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * All events as one file, as the API hands it out, and as the database itself would.
 *
 * @param rowsPerSecond without the line of names
 * @param residentBefore memory of the server's process in MB
 * @param residentAfter likewise
 */
record WholeFile(long rows, double rowsPerSecond, long residentBefore, long residentAfter) {

  /** The same rows as the API's, in the same order; of each what its columns are made of. */
  private static final String ROWS =
      "select e.id, e.document, e.recorded, e.json from event e where e.shown_from <= now() and"
          + " e.shown_until > now() order by e.happened desc, e.id desc";

  static WholeFile ofEvents(HttpClient client, URI csv, long server) throws Exception {
    long before = resident(server);
    Instant start = Instant.now();
    HttpRequest get = HttpRequest.newBuilder(csv).build();
    try (InputStream body = client.send(get, HttpResponse.BodyHandlers.ofInputStream()).body()) {
      long rows = lines(body) - 1;
      return new WholeFile(rows, rows / seconds(start), before, resident(server));
    }
  }

  /** Rows a second: by COPY, where there is one. */
  static double rowsOfTheDatabase(Connection ledger) throws SQLException, IOException {
    Instant start = Instant.now();
    long rows = 0;
    if (ledger.isWrapperFor(BaseConnection.class)) {
      rows =
          new CopyManager(ledger.unwrap(BaseConnection.class))
              .copyOut("copy (" + ROWS + ") to stdout", OutputStream.nullOutputStream());
    } else {
      try (Statement statement = ledger.createStatement();
          ResultSet all = statement.executeQuery(ROWS)) {
        while (all.next()) {
          all.getString(4);
          rows++;
        }
      }
    }
    return rows / seconds(start);
  }

  private static long lines(InputStream body) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long lines = 0;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      for (int i = 0; i < read; i++) {
        lines += buffer[i] == '\n' ? 1 : 0;
      }
    }
    return lines;
  }

  private static long resident(long process) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static double seconds(Instant start) {
    return Duration.between(start, Instant.now()).toMillis() / 1e3;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "a file of %d events: %.0f rows/s; resident %d MB before, %d MB after",
        rows,
        rowsPerSecond,
        residentBefore,
        residentAfter);
  }
}
