package org.dateline.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.dateline.ledger.LedgerAway;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The tables, brought up to the newest version.
 *
 * @param database name and version: {@code h2 2.2.224}
 * @param version of the schema
 */
public record Schema(String database, String version) {

  /**
   * Migrates what is to be migrated; where several nodes start at once, one does it and the others
   * wait.
   *
   * @throws org.flywaydb.core.api.FlywayException if the database cannot be reached, or holds
   *     something else
   */
  public static Schema migrate(DataSource source) {
    Flyway flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:db/migration")
            .javaMigrations(migrations())
            .load();
    flyway.migrate();
    MigrationInfo current = flyway.info().current();
    String version = current == null ? "none" : String.valueOf(current.getVersion());
    return new Schema(name(source), version);
  }

  /** Those that SQL alone does not say. */
  static JavaMigration[] migrations() {
    return new JavaMigration[] {
      new OldIndex(), new OldWords(), new OldSources(), new FacetsByDay()
    };
  }

  static boolean isPostgres(Connection connection) throws SQLException {
    return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
  }

  private static String name(DataSource source) {
    try (Connection connection = source.getConnection()) {
      DatabaseMetaData about = connection.getMetaData();
      String version = about.getDatabaseProductVersion();
      // What follows the number is the day of the build.
      return about.getDatabaseProductName().toLowerCase(Locale.ROOT)
          + " "
          + version.split(" ", 2)[0];
    } catch (SQLException e) {
      throw new LedgerAway(e);
    }
  }
}
