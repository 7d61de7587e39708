package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.dateline.archive.words.WordIndex;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.Dyad;
import org.dateline.ledger.DyadQuery;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventQuery.Order;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Column;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.Period;
import org.dateline.ledger.SubmissionState;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.FindingSort;
import org.dateline.ledger.stories.StoryQuery;
import org.dateline.search.WordQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that somebody asks for is ever part of a statement; all of it is bound. */
@SuppressWarnings("NullAway.Init")
abstract class BindingContract {

  private static final String FOREIGN = "zanzibar";
  private static final LocalDate DAY = LocalDate.of(2871, 11, 19);
  private static final Instant INSTANT = Instant.parse("2872-11-19T10:11:12Z");
  private static final double NUMBER = 0.87187;

  @TempDir Path index;
  private Overheard overheard;
  private StandaloneTransaction transaction;
  private WordIndex words;
  private JpaLedgerReader reader;
  private int count;

  abstract DataSource database();

  @BeforeEach
  void open() {
    overheard = new Overheard(database());
    transaction = new StandaloneTransaction(overheard.source());
    TickingClock clock = new TickingClock();
    words = WordCatalogue.open(overheard.source(), index, clock);
    reader = new JpaLedgerReader(transaction, words, clock);
    new JpaLedger(transaction, words, clock).enter(Copy.of("urn:a", FOREIGN).by("s1"));
    overheard.statements();
  }

  @AfterEach
  void close() {
    transaction.close();
    words.close();
  }

  private static List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    for (Column column : Column.values()) {
      if (column != Column.KIND && column != Column.STATE && column != Column.TYPE) {
        filters.add(new Filter.Values(column, List.of(FOREIGN, FOREIGN + "2")));
      }
    }
    filters.add(
        new Filter.Facets(
            Arrays.stream(Facet.Kind.values()).map(kind -> new Facet(kind, FOREIGN)).toList()));
    filters.add(new Filter.Facets(List.of(new Facet(Facet.Kind.ACTOR, FOREIGN))));
    filters.add(new Filter.Happened(DAY, DAY));
    filters.add(new Filter.Listed(DAY, DAY));
    filters.add(new Filter.Reported(DAY, DAY));
    filters.add(new Filter.Sure(NUMBER));
    filters.add(new Filter.Box(NUMBER, NUMBER, NUMBER, NUMBER));
    filters.add(new Filter.Near(NUMBER, NUMBER, NUMBER));
    filters.add(new Filter.Words(WordQuery.parse(FOREIGN + " OR \"a b\" -" + FOREIGN + "3")));
    filters.addAll(filters.stream().map(Filter.Not::new).toList());
    return filters;
  }

  @Test
  void holdsForEventsCountsPairsAndFindings() {
    List<Filter> filters = filters();
    EventQuery.Position event = new EventQuery.Position(DAY, INSTANT, FOREIGN, NUMBER);
    for (Order order : Order.values()) {
      reader.events(new EventQuery(filters, INSTANT, order, 7, event));
      isBound();
    }
    for (CountQuery.Dimension by : CountQuery.Dimension.values()) {
      reader.counts(new CountQuery(filters, List.of(by), INSTANT));
      isBound();
    }
    for (Dyad.By by : Dyad.By.values()) {
      reader.dyads(new DyadQuery(filters, by, Period.MONTH, INSTANT));
      isBound();
    }
    List<Filter> ofFindings =
        filters.stream()
            .filter(it -> it instanceof Filter.Facets || it instanceof Filter.Words)
            .toList();
    for (FindingQuery.Order order : FindingQuery.Order.values()) {
      reader.findings(
          new FindingQuery(
              FindingSort.ATTRIBUTION,
              ofFindings,
              INSTANT,
              order,
              7,
              new FindingQuery.Position(DAY, FOREIGN, NUMBER)));
      isBound();
    }
    assertTrue(count > 20, "statements: " + count);
  }

  @Test
  void holdsForDocuments() {
    for (DocumentQuery.Order order : DocumentQuery.Order.values()) {
      reader.documents(
          new DocumentQuery(
              Set.of(SubmissionState.STORED, SubmissionState.WITHHELD),
              List.of(FOREIGN),
              List.of(FOREIGN),
              List.of(FOREIGN),
              DAY,
              DAY,
              WordQuery.parse(FOREIGN),
              new DocumentQuery.Others(
                  List.of(FOREIGN), List.of(FOREIGN), List.of(FOREIGN), WordQuery.parse(FOREIGN)),
              order,
              7,
              new DocumentQuery.Position(DAY, FOREIGN, NUMBER)));
      isBound();
    }
    reader.stories(new StoryQuery(filters(), 7, new StoryQuery.Position(DAY, FOREIGN)));
    isBound();
    reader.story(FOREIGN);
    reader.document(FOREIGN);
    reader.actor(FOREIGN);
    reader.profile(FOREIGN);
    isBound();
  }

  private void isBound() {
    List<String> statements = overheard.statements();
    count += statements.size();
    for (String statement : statements) {
      for (String value : List.of(FOREIGN, "287", "0.87", "0.015")) {
        assertFalse(statement.contains(value), statement);
      }
      assertTrue(statement.contains("?"), statement);
    }
  }
}
