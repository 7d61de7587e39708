package org.dateline.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.dateline.archive.OldRevisions.Numbered;
import org.dateline.archive.words.PostgresWords;
import org.dateline.json.ReadingJson;
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
    super.migrate(context);
    if (isPostgres) {
      PostgresWords.index(connection);
    }
  }

  @Override
  void migrate(Connection connection, Numbered key) throws SQLException {
    quote(connection, key);
    if (Schema.isPostgres(connection)) {
      PostgresWords.put(connection, OldRevisions.wordings(connection, key));
    }
  }

  private static void quote(Connection connection, Numbered key) throws SQLException {
    String reading = OldRevisions.reading(connection, key);
    if (reading == null) {
      return;
    }
    Evidence evidence = Evidence.of(reading);
    try (PreparedStatement update =
        connection.prepareStatement("update event set json = ? where id = ? and version = ?")) {
      OldRevisions.each(
          connection,
          "select id, version, json from event where document = ? and revision = ?",
          key,
          row -> {
            update.setString(1, evidence.with(ReadingJson.tree(row.getString(3))));
            update.setString(2, row.getString(1));
            update.setInt(3, row.getInt(2));
            update.addBatch();
          });
      update.executeBatch();
    }
  }
}
