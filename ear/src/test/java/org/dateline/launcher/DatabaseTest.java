package org.dateline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabaseTest {

  @Test
  void isH2InTheDataFolderThatForgetsNothingWhenKilled() {
    Database database = Database.in(Path.of("/var/news"));
    assertEquals("org.h2.jdbcx.JdbcDataSource", database.dataSource());
    assertEquals(
        "jdbc:h2:file:/var/news/db/dateline;WRITE_DELAY=0;RETENTION_TIME=0;CACHE_SIZE=65536"
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        database.url());
  }

  @Test
  void completesAnH2UrlAndKeepsWhatItSays() {
    assertEquals(
        "jdbc:h2:mem:x;write_delay=100;WRITE_DELAY_X=1;RETENTION_TIME=0;CACHE_SIZE=65536"
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        Database.parse("jdbc:h2:mem:x;write_delay=100;WRITE_DELAY_X=1").url());
  }

  @Test
  void asksPostgresqlToHaveWrittenWhatItCommits() {
    Database database = Database.parse("jdbc:postgresql://db.example:5432/news?ssl=true");
    assertEquals("org.postgresql.ds.PGSimpleDataSource", database.dataSource());
    assertEquals(
        "jdbc:postgresql://db.example:5432/news?ssl=true&options=-c%20synchronous_commit=on%20-c%20plan_cache_mode=force_custom_plan",
        database.url());
    assertEquals(
        "jdbc:postgresql://db.example/news?options=-c%20work_mem=8MB",
        Database.parse("jdbc:postgresql://db.example/news?options=-c%20work_mem=8MB").url());
  }

  @Test
  void refusesAnotherKindWithoutShowingItsParameters() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> Database.parse("jdbc:oracle:thin:@db;password=tulip"));
    assertFalse(refusal.sentence().contains("tulip"), refusal.sentence());
  }
}
