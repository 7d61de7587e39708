package org.dateline.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where the ledger is kept.
 *
 * @param dataSource class name of the driver's data source
 * @param url JDBC URL, complete
 */
record Database(String dataSource, String url) {
  private static final String H2 = "jdbc:h2:";
  private static final String POSTGRESQL = "jdbc:postgresql://";

  /**
   * Without the first, rows that were committed are lost when the process is killed. With the first
   * alone, H2 2.2.224, as servers have it, writes over what it still needs when it is closed in
   * order after a kill, and the next start finds the file broken; without a retention it does not,
   * and the H2 that the launcher brings does in neither case. Its cache would take a sixteenth of
   * the largest heap, 64 MB for each GB: 64 MB are enough. The others make H2 read the same SQL as
   * PostgreSQL.
   */
  private static final List<String> NEEDED_BY_H2 =
      List.of(
          "WRITE_DELAY=0",
          "RETENTION_TIME=0",
          "CACHE_SIZE=65536",
          "MODE=PostgreSQL",
          "DATABASE_TO_LOWER=TRUE",
          "DEFAULT_NULL_ORDERING=HIGH");

  /**
   * Without the first, a server that is set so loses committed rows when it is killed. Without the
   * second, a statement that is asked often is planned for values that nobody knows: pairs of a
   * quarter of a million events then took eleven seconds, and not one and a half.
   */
  private static final String NEEDED_BY_POSTGRESQL =
      "options=-c%20synchronous_commit=on%20-c%20plan_cache_mode=force_custom_plan";

  /** A URL may hold a password. */
  @Override
  public String toString() {
    return dataSource;
  }

  /** The H2 database in the data folder. */
  static Database in(Path data) {
    Path file = data.resolve("db").resolve("dateline");
    if (file.toString().contains(";")) {
      throw Given.refusal(Key.DATA, data.toString(), "a path without a semicolon, as H2 needs it");
    }
    return parse(H2 + "file:" + file);
  }

  /**
   * A database by its URL. It gets the settings that Dateline needs, unless it has its own.
   *
   * @throws Refusal if it is neither H2 nor PostgreSQL
   */
  static Database parse(String url) {
    if (url.startsWith(POSTGRESQL)) {
      return new Database("org.postgresql.ds.PGSimpleDataSource", synchronous(url));
    }
    if (!url.startsWith(H2)) {
      throw Given.refusal(
          Key.DB_URL, beforeParameters(url), "a URL that begins with " + H2 + " or " + POSTGRESQL);
    }
    StringBuilder complete = new StringBuilder(url);
    String upper = url.toUpperCase(Locale.ROOT);
    for (String setting : NEEDED_BY_H2) {
      if (!upper.contains(";" + setting.substring(0, setting.indexOf('=') + 1))) {
        complete.append(';').append(setting);
      }
    }
    return new Database("org.h2.jdbcx.JdbcDataSource", complete.toString());
  }

  private static String synchronous(String url) {
    if (url.contains("?options=") || url.contains("&options=")) {
      return url;
    }
    return url + (url.contains("?") ? '&' : '?') + NEEDED_BY_POSTGRESQL;
  }

  /** The URL as it may be shown: parameters can hold a password. */
  String shown() {
    return beforeParameters(url);
  }

  private static String beforeParameters(String url) {
    return url.split("[;?]", 2)[0];
  }
}
