package org.dateline.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same way on a real PostgreSQL, by settings alone. */
class PostgresPathIT extends DocumentPathContract {

  private static EmbeddedPostgres postgres;
  private static LaunchedDateline dateline;

  @BeforeAll
  static void start(@TempDir Path data) {
    try {
      postgres = EmbeddedPostgres.builder().start();
    } catch (IOException | IllegalStateException e) {
      Assumptions.abort("no PostgreSQL can be started here: " + e.getMessage());
    }
    dateline =
        LaunchedDateline.ready(
            data,
            Map.of(
                "DATELINE_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "DATELINE_DB_USER", "postgres",
                "DATELINE_DB_PASSWORD", "postgres"));
  }

  @AfterAll
  static void stop() throws IOException {
    if (dateline != null) {
      dateline.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }

  @Override
  LaunchedDateline dateline() {
    return dateline;
  }

  @Test
  void saysWhichDatabaseItUses() {
    assertTrue(dateline.log().toLowerCase(java.util.Locale.ROOT).contains("postgresql"));
  }

  @Nested
  class Asking extends AskingContract {
    @Override
    LaunchedDateline dateline() {
      return dateline;
    }
  }

  @Nested
  class Answers extends AnswerContract {
    @Override
    LaunchedDateline dateline() {
      return dateline;
    }
  }
}
