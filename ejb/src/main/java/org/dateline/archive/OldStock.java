package org.dateline.archive;

import java.sql.Connection;
import java.sql.SQLException;
import org.dateline.archive.OldRevisions.Numbered;
import org.flywaydb.core.api.migration.Context;

/**
 * A migration of what an older Dateline stored: revision by revision, so that no more than one
 * reading is held, and all of it or nothing.
 */
abstract class OldStock extends Migration {

  OldStock(String version, String description) {
    super(version, description);
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    for (Numbered key : OldRevisions.all(connection)) {
      migrate(connection, key);
    }
  }

  /** What one revision told. */
  abstract void migrate(Connection connection, Numbered key) throws SQLException;
}
