package org.dateline.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dateline.archive.words.PostgresWords;
import org.dateline.archive.words.Wording;
import org.dateline.ledger.index.Evidence;
import org.flywaydb.core.api.migration.Context;

/**
 * Gives what an older Dateline stored the words by which it is found: events their sentences, and
 * PostgreSQL the tables that it searches. A revision at a time, so that no more than one reading is
 * held. Beside H2 the index of words finds out by itself what it does not have.
 */
final class OldWords extends OldStock {

  OldWords() {
    super("5", "old words");
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    boolean isPostgres = Schema.isPostgres(connection);
    if (isPostgres) {
      PostgresWords.create(connection);
    }
    for (OldRevisions.Numbered key : OldRevisions.all(connection)) {
      quote(connection, key);
      if (isPostgres) {
        List<Wording> wordings = OldRevisions.wordings(connection, key);
        PostgresWords.put(connection, wordings);
      }
    }
    if (isPostgres) {
      PostgresWords.index(connection);
    }
  }

  private static void quote(Connection connection, OldRevisions.Numbered key) throws SQLException {
    String reading = OldRevisions.reading(connection, key);
    if (reading == null) {
      return;
    }
    Evidence evidence = Evidence.of(reading);
    try (PreparedStatement select =
            connection.prepareStatement(
                "select id, version, json from event where document = ? and revision = ?");
        PreparedStatement update =
            connection.prepareStatement("update event set json = ? where id = ? and version = ?")) {
      select.setString(1, key.document());
      select.setInt(2, key.ordinal());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          update.setString(1, evidence.with(rows.getString(3)));
          update.setString(2, rows.getString(1));
          update.setInt(3, rows.getInt(2));
          update.addBatch();
        }
      }
      update.executeBatch();
    }
  }
}
