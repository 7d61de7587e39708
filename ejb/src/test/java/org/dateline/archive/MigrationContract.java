package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dateline.archive.words.WordIndex;
import org.dateline.event.EventType;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.FiledRevision;
import org.dateline.ledger.Filter;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.LedgerFinding;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.FindingSort;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an older Dateline stored, this one reads and goes on with. */
@SuppressWarnings("NullAway.Init")
abstract class MigrationContract {

  private static final FindingQuery SAYINGS =
      new FindingQuery(FindingSort.ATTRIBUTION, List.of(), null, FindingQuery.Order.DAY, 50, null);

  @TempDir Path index;

  /** An empty database without tables. */
  abstract DataSource empty();

  @Test
  void readsWhatTheFirstSchemaHeld() throws Exception {
    DataSource source = empty();
    migrate(source, "1");
    run(source, "first-schema.sql");
    migrate(source, "7");
    try (Connection connection = source.getConnection();
        Statement forget = connection.createStatement()) {
      forget.execute("delete from facet where kind = 'SOLE_SOURCE'");
    }
    migrate(source, "latest");
    TickingClock clock = new TickingClock();
    try (WordIndex words = WordCatalogue.open(source, index, clock);
        StandaloneTransaction transaction = new StandaloneTransaction(source)) {
      JpaLedgerReader reader = new JpaLedgerReader(transaction, words, clock);

      FiledDocument document = reader.document("urn:test:old").orElseThrow();
      assertEquals("Second words.", document.shown().text());
      assertEquals("Second", document.shown().headline());
      assertEquals(new FiledDocument.Counts(1, 0, 0), document.shown().counts());
      assertEquals(
          List.of(SubmissionState.STORED, SubmissionState.STORED),
          reader.revisions("urn:test:old").stream().map(FiledRevision::state).toList());
      String story = Objects.requireNonNull(document.story());
      assertEquals(1, reader.story(story).orElseThrow().documents().size());
      assertEquals(story, reader.event("e" + "1".repeat(32)).orElseThrow().story());
      assertTrue(reader.reading("urn:test:old").orElseThrow().contains("\"old\":true"));
      List<LedgerFinding> sayings = reader.findings(SAYINGS).items();
      assertEquals(2, sayings.size());
      Set<String> ids = sayings.stream().map(LedgerFinding::id).collect(Collectors.toSet());
      assertTrue(
          sayings.stream()
              .map(it -> ReadingJson.tree(it.json()).path("within").asText())
              .anyMatch(ids::contains));
      assertNull(reader.event("e" + "1".repeat(32)).orElseThrow().retracted());
      assertNotNull(reader.event("e" + "2".repeat(32)).orElseThrow().retracted());
      assertEquals(1, reader.events(new Question().parties("tur.gov").query()).items().size());
      assertTrue(reader.submission("s2").isPresent());
      Question days = new Question().types(EventType.CONSULT);
      assertEquals(3, reader.events(days.query()).items().size());
      assertEquals(
          List.of("e" + "5".repeat(32), "e" + "4".repeat(32)),
          ids(reader, days.from("2025-01-01")));
      assertEquals(List.of("e" + "5".repeat(32)), ids(reader, days.from("2025-01-02")));
      Filter outlet = new Filter.Facets(List.of(new Facet(Facet.Kind.SOLE_SOURCE, "outlet")));
      assertEquals(4, reader.events(new Question().with(outlet).query()).items().size());

      Submission next =
          new JpaLedger(transaction, words, clock)
              .enter(Copy.of("urn:test:old", "Third words.").revision("3").by("s3"));
      assertEquals(SubmissionState.STORED, next.state());
      assertFalse(
          reader.events(new Question().parties("tur.gov").query()).items().size() > 0,
          "the event is told no longer");
      assertEquals(List.of(), reader.findings(SAYINGS).items());
    }
  }

  private static List<String> ids(JpaLedgerReader reader, Question question) {
    return reader.events(question.query()).items().stream().map(LedgerEvent::id).toList();
  }

  /** H2 ends no step with the others. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void goesOnWhereAStartWasKilled(boolean isWithoutKey) throws Exception {
    DataSource source = empty();
    migrate(source, "10");
    try (Connection connection = source.getConnection();
        Statement killed = connection.createStatement()) {
      killed.execute("alter table facet rename column happened to of_day");
      if (isWithoutKey) {
        killed.execute(
            Schema.isPostgres(connection)
                ? "alter table facet drop constraint facet_pkey"
                : "alter table facet drop primary key");
      }
      migrate(source, "11");
      killed.execute("alter table finding add column cited varchar(33)");
    }
    migrate(source, "latest");
    assertEquals(0, migrate(source, "latest"));
  }

  @Test
  void changesNothingTheSecondTime() {
    DataSource source = empty();
    migrate(source, "latest");
    assertEquals(0, migrate(source, "latest"));
  }

  private static int migrate(DataSource source, String target) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .javaMigrations(Schema.migrations())
        .target(target)
        .load()
        .migrate()
        .migrationsExecuted;
  }

  private static void run(DataSource source, String script) throws IOException, SQLException {
    try (InputStream in =
            Objects.requireNonNull(MigrationContract.class.getResourceAsStream(script));
        Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String each : all.split(";\n", -1)) {
        if (!each.isBlank()) {
          statement.execute(each);
        }
      }
    }
  }
}
