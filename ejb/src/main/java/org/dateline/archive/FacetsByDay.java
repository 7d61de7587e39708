package org.dateline.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;

/**
 * Puts what events are found by into the order of their days, kind by kind. By their ids, which are
 * hashes, each event's lay somewhere else in a table of gigabytes: whoever counted a month went
 * through all of it, and each new document was put down everywhere. Who knows a row's event knows
 * its day. The column is not called as the event's is: see the migration of version 9.
 *
 * <p>H2 keeps each step for good; so each looks whether it was made before, by a start that was
 * killed.
 */
final class FacetsByDay extends Migration {

  private static final String FACET = "facet";

  FacetsByDay() {
    super("11", "facets by day");
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    try (Statement statement = connection.createStatement()) {
      if (hasColumn(statement, "happened")) {
        statement.execute("alter table facet rename column happened to of_day");
      }
      String key = firstOfKey(connection);
      if (key != null && !key.equals("kind")) {
        statement.execute(
            Schema.isPostgres(connection)
                ? "alter table facet drop constraint facet_pkey"
                : "alter table facet drop primary key");
        key = null;
      }
      if (key == null) {
        statement.execute(
            "alter table facet add constraint facet_once"
                + " primary key (kind, of_day, item, of_version, facet)");
      }
    }
  }

  private static boolean hasColumn(Statement statement, String name) throws SQLException {
    try (ResultSet none = statement.executeQuery("select * from facet where 1 = 0")) {
      ResultSetMetaData columns = none.getMetaData();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        if (columns.getColumnName(i).equalsIgnoreCase(name)) {
          return true;
        }
      }
      return false;
    }
  }

  /** In lower case; null if there is no key. */
  private static @Nullable String firstOfKey(Connection connection) throws SQLException {
    DatabaseMetaData about = connection.getMetaData();
    String table = about.storesUpperCaseIdentifiers() ? FACET.toUpperCase(Locale.ROOT) : FACET;
    try (ResultSet keys =
        about.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
      while (keys.next()) {
        if (keys.getShort("KEY_SEQ") == 1) {
          return keys.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
        }
      }
      return null;
    }
  }
}
