package org.dateline.archive;

import java.sql.Connection;
import java.sql.SQLException;
import org.dateline.archive.OldRevisions.Numbered;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A migration of what an older Dateline stored, which no SQL alone can say: revision by revision,
 * so that no more than one reading is held, and all of it or nothing.
 */
abstract class OldStock implements JavaMigration {

  private final String version;
  private final String description;

  OldStock(String version, String description) {
    this.version = version;
    this.description = description;
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

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion(version);
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }
}
