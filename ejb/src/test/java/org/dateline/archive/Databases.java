package org.dateline.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases for tests, each empty but for the tables. */
public final class Databases {

  private static @Nullable EmbeddedPostgres postgres;
  private static int made;

  private Databases() {}

  /** H2 in a file, as Dateline is shipped. */
  public static DataSource h2(Path folder) {
    DataSource source = emptyH2(folder);
    Schema.migrate(source);
    return source;
  }

  /** The same without tables. */
  static DataSource emptyH2(Path folder) {
    String url =
        "jdbc:h2:file:"
            + folder.resolve("ledger")
            + ";MODE=PostgreSQL;WRITE_DELAY=0;RETENTION_TIME=0";
    return JdbcConnectionPool.create(url, "sa", "");
  }

  /** A real PostgreSQL; where none can be started, the test says so and is skipped. */
  public static DataSource postgres() {
    DataSource source = emptyPostgres();
    Schema.migrate(source);
    return source;
  }

  /** The same, whose connections are kept; a new one for each question is half a test's time. */
  static DataSource pooledPostgres() {
    return pooled(postgres());
  }

  private static DataSource pooled(DataSource source) {
    if (source instanceof PGSimpleDataSource plain) {
      PGConnectionPoolDataSource kept = new PGConnectionPoolDataSource();
      kept.setUrl(plain.getUrl());
      kept.setUser(plain.getUser());
      return JdbcConnectionPool.create(kept);
    }
    return source;
  }

  /** The same, but that it reads a whole table, or sorts, only where there is no other way. */
  static DataSource withoutWholeReads() {
    DataSource source = postgres();
    if (source instanceof PGSimpleDataSource postgres) {
      postgres.setOptions("-c enable_seqscan=off -c enable_sort=off");
    }
    return pooled(source);
  }

  /** The same without tables. */
  static synchronized DataSource emptyPostgres() {
    String name = "ledger" + ++made;
    try {
      if (postgres == null) {
        postgres = EmbeddedPostgres.builder().start();
      }
      try (var connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
    } catch (IOException | IllegalStateException | SQLException e) {
      Assumptions.abort("no PostgreSQL here: " + e);
    }
    return postgres.getDatabase("postgres", name);
  }
}
