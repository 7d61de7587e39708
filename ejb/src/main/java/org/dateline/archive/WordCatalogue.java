package org.dateline.archive;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.dateline.archive.OldRevisions.Numbered;
import org.dateline.archive.words.LuceneWords;
import org.dateline.archive.words.PostgresWords;
import org.dateline.archive.words.RenewedWords;
import org.dateline.archive.words.WordIndex;
import org.dateline.archive.words.Wording;
import org.dateline.ledger.LedgerAway;

/** Opens the index of words that goes with a ledger, complete. */
public final class WordCatalogue {

  private static final Logger LOG = System.getLogger("org.dateline");

  /** No transaction takes as long, and no clock is put back so far unnoticed. */
  private static final Duration MARGIN = Duration.ofMinutes(10);

  private WordCatalogue() {}

  /**
   * PostgreSQL's own search, or an index in the folder.
   *
   * @param source with the tables of this version
   * @throws LedgerAway if the database does not answer
   * @throws java.io.UncheckedIOException if the folder cannot be written, or is in use
   */
  public static WordIndex open(DataSource source, Path folder, Clock clock) {
    try (Connection connection = source.getConnection()) {
      if (Schema.isPostgres(connection)) {
        return new PostgresWords();
      }
    } catch (SQLException e) {
      throw new LedgerAway(e);
    }
    return new RenewedWords(() -> beside(source, folder, clock));
  }

  private static WordIndex beside(DataSource source, Path folder, Clock clock) {
    try (Connection connection = source.getConnection()) {
      LuceneWords words = LuceneWords.open(folder, connection.getMetaData().getURL(), clock);
      try {
        complete(words, connection);
      } catch (SQLException | RuntimeException e) {
        // Left open, it would hold its folder against whoever opens it next.
        words.close();
        throw e;
      }
      return words;
    } catch (SQLException e) {
      throw new LedgerAway(e);
    }
  }

  private static void complete(LuceneWords words, Connection connection) throws SQLException {
    Instant since =
        words.complete().isEmpty() || words.count(Wording.Kind.DOCUMENT) < readings(connection)
            ? Instant.EPOCH
            : words.complete().orElseThrow().minus(MARGIN);
    List<Numbered> missing = OldRevisions.since(connection, since);
    for (Numbered key : missing) {
      words.put(OldRevisions.wordings(connection, key));
    }
    words.keep();
    if (!missing.isEmpty()) {
      LOG.log(Level.INFO, "index of words: {0} revisions looked at", missing.size());
    }
  }

  private static int readings(Connection connection) throws SQLException {
    try (PreparedStatement count =
            connection.prepareStatement("select count(*) from revision where reading is not null");
        ResultSet row = count.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }
}
