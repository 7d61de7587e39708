package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.dateline.archive.words.WordIndex;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.CountQuery.Dimension;
import org.dateline.ledger.Dyad;
import org.dateline.ledger.DyadQuery;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.Filter;
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

/**
 * There is an index for every question: no plan of H2 reads a whole table, and none of PostgreSQL,
 * which of so few rows would, where it is told to do so only if there is no other way. Only whoever
 * sums up all events reads all events.
 */
@SuppressWarnings("NullAway.Init")
abstract class PlanContract {

  /** H2 says the first, PostgreSQL the second; of a few rows it would read all in any case. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(event|facet|finding|revision|document|bulletin|story|gist|gist_word)\\.tableScan|Seq"
              + " Scan on (event|facet|finding|revision|document|bulletin|story|gist|gist_word)",
          Pattern.CASE_INSENSITIVE);

  private static final LocalDate DAY = LocalDate.of(2031, 1, 20);
  private static final int STORIES = 60;

  @TempDir Path index;
  private Overheard overheard;
  private StandaloneTransaction transaction;
  private final TickingClock clock = new TickingClock();
  private WordIndex words;
  private JpaLedgerReader reader;

  abstract DataSource database();

  @BeforeEach
  void open() throws SQLException {
    DataSource real = database();
    overheard = new Overheard(real);
    words = WordCatalogue.open(real, index, clock);
    try (StandaloneTransaction filling = new StandaloneTransaction(real)) {
      RandomStories random = new RandomStories(1);
      JpaLedger ledger = new JpaLedger(filling, words, clock);
      for (int i = 0; i < STORIES; i++) {
        ledger.enter(random.story(i));
      }
    }
    try (var connection = real.getConnection();
        Statement settle = connection.createStatement()) {
      settle.execute("analyze");
    }
    transaction = new StandaloneTransaction(overheard.source());
    reader = new JpaLedgerReader(transaction, words, clock);
    overheard.explain();
  }

  @AfterEach
  void close() {
    transaction.close();
    words.close();
  }

  private static List<List<Filter>> questions() {
    List<List<Filter>> questions = new ArrayList<>();
    Filter days = new Filter.Happened(DAY, DAY.plusDays(20));
    for (Facet.Kind kind : Facet.Kind.values()) {
      String value = kind.name().endsWith("SECTOR") ? "TUR:MIL" : "TUR";
      questions.add(List.of(facet(kind, value)));
      questions.add(List.of(facet(kind, value), days));
    }
    questions.add(List.of(facet(Facet.Kind.ACTOR, "tur.gov"), facet(Facet.Kind.RECIPIENT, "syr")));
    questions.add(
        List.of(
            new Filter.Facets(
                List.of(
                    new Facet(Facet.Kind.PARTY_COUNTRY, "TUR"),
                    new Facet(Facet.Kind.PARTY, "syr.gov")))));
    questions.add(List.of(new Filter.Values(Filter.Column.TYPE, List.of("AID"))));
    questions.add(List.of(new Filter.Values(Filter.Column.DOCUMENT, List.of("d1"))));
    questions.add(List.of(new Filter.Values(Filter.Column.MODALITY, List.of("sought"))));
    questions.add(List.of(days));
    questions.add(List.of(new Filter.Reported(DAY, DAY)));
    questions.add(List.of(new Filter.Box(35, 32, 37, 34)));
    questions.add(List.of(new Filter.Near(33, 36, 50)));
    questions.add(List.of(new Filter.Not(facet(Facet.Kind.COUNTRY, "SYR"))));
    questions.add(List.of(new Filter.Words(WordQuery.parse("ferry"))));
    return questions;
  }

  private static Filter facet(Facet.Kind kind, String value) {
    return new Filter.Facets(List.of(new Facet(kind, value)));
  }

  @Test
  void ofListsOfEvents() {
    reader.events(EventQuery.ALL);
    usesAnIndex();
    for (List<Filter> filters : questions()) {
      for (EventQuery.Order order : EventQuery.Order.values()) {
        if (order != EventQuery.Order.RELEVANCE || Filter.words(filters).isPresent()) {
          reader.events(new EventQuery(filters, null, order, 50, null));
          usesAnIndex();
        }
      }
    }
  }

  @Test
  void ofCountsAndPairs() {
    for (List<Filter> filters : questions()) {
      for (Dimension by : List.of(Dimension.TYPE, Dimension.MONTH, Dimension.ACTOR)) {
        reader.counts(new CountQuery(filters, List.of(by), null));
        usesAnIndex();
      }
      reader.dyads(new DyadQuery(filters, Dyad.By.COUNTRY, Period.MONTH, null));
      usesAnIndex();
    }
  }

  /** H2 would read the rows, with their JSON, or begin with the pairs of all times. */
  @Test
  void ofWhatIsSummedUpFromItsIndexAlone() {
    List<Filter> month = List.of(new Filter.Happened(DAY, DAY.plusDays(30)));
    reader.dyads(new DyadQuery(month, Dyad.By.COUNTRY, Period.MONTH, null));
    reader.counts(new CountQuery(month, List.of(Dimension.SOURCE), null));
    List<String> plans = overheard.plans();
    assertTrue(plans.size() >= 4, "no plans of sums: " + plans);
    for (String plan : plans.stream().filter(PlanContract::isOfH2).toList()) {
      String said = plan.toLowerCase(Locale.ROOT);
      boolean isOfFacets = said.contains("facet");
      boolean isOfAFewThatLasted = said.contains("event_by_lasting:");
      assertTrue(!isOfFacets || isOfAFewThatLasted || said.contains("event_summary:"), plan);
      assertTrue(!isOfFacets || said.contains("and of_day = t"), plan);
    }
  }

  /** PostgreSQL says what each step costs. */
  private static boolean isOfH2(String plan) {
    return !plan.contains("cost=");
  }

  @Test
  void ofFindingsAndDocuments() {
    for (FindingSort sort : FindingSort.values()) {
      for (Facet.Kind kind : List.of(Facet.Kind.SOURCE, Facet.Kind.PARTY, Facet.Kind.PUBLISHER)) {
        reader.findings(
            new FindingQuery(
                sort, List.of(facet(kind, "tur.gov")), null, FindingQuery.Order.DAY, 50, null));
        usesAnIndex();
      }
    }
    for (SubmissionState state : List.of(SubmissionState.STORED, SubmissionState.WITHHELD)) {
      reader.documents(Asked.newest(state, List.of("Northwire")));
      usesAnIndex();
    }
    reader.document("urn:test:story:1");
    reader.reading("urn:test:story:1");
    reader.revisions("urn:test:story:1");
    reader.actor("tur.gov");
    reader.profile("tur.gov");
    usesAnIndex();
  }

  @Test
  void ofListsInTheirOrder() {
    Filter types = new Filter.Values(Filter.Column.TYPE, List.of("AID", "ACCUSE"));
    Filter aid = new Filter.Values(Filter.Column.TYPE, List.of("AID"));
    Filter party = facet(Facet.Kind.PARTY_COUNTRY, "TUR");
    for (EventQuery.Order order : List.of(EventQuery.Order.HAPPENED, EventQuery.Order.RECORDED)) {
      reader.events(new EventQuery(List.of(), null, order, 50, null));
      reader.events(new EventQuery(List.of(types), null, order, 50, null));
      areNotSorted();
    }
    var place = new EventQuery.Position(DAY, clock.instant(), "e" + "7".repeat(32), 0);
    Filter happened = new Filter.Happened(DAY, null);
    for (List<Filter> filters :
        List.of(
            List.of(aid),
            List.of(party),
            List.of(party, types),
            List.of(happened),
            List.of(aid, happened),
            List.of(party, happened))) {
      reader.events(new EventQuery(filters, null, EventQuery.Order.HAPPENED, 50, null));
      reader.events(new EventQuery(filters, null, EventQuery.Order.HAPPENED, 50, place));
      areNotSorted();
    }
    Filter days = new Filter.Listed(DAY, DAY.plusDays(20));
    for (List<Filter> filters : List.of(List.<Filter>of(), List.of(party), List.of(party, days))) {
      reader.findings(
          new FindingQuery(
              FindingSort.ATTRIBUTION, filters, null, FindingQuery.Order.DAY, 50, null));
      areNotSorted();
    }
    reader.documents(Asked.newest(SubmissionState.STORED, List.of()));
    areNotSorted();
  }

  @Test
  void ofStories() {
    reader.stories(new StoryQuery(List.of(), 50, null));
    usesAnIndex();
    reader.stories(
        new StoryQuery(
            List.of(facet(Facet.Kind.ACTOR, "tur.gov")),
            50,
            new StoryQuery.Position(DAY, "s" + "7".repeat(32))));
    usesAnIndex();
    StoryQuery.Page page = reader.stories(new StoryQuery(List.of(), 1, null));
    assertTrue(reader.story(page.items().get(0).id()).isPresent());
    usesAnIndex();
    new JpaLedger(transaction, words, clock).enter(new RandomStories(2).story(STORIES));
    usesAnIndex();
  }

  private void areNotSorted() {
    List<String> plans = overheard.plans();
    assertFalse(plans.isEmpty());
    for (String plan : plans) {
      boolean isRead = isOfH2(plan) ? plan.contains("index sorted") : !plan.contains("Sort Key");
      assertTrue(isRead || !plan.toLowerCase(Locale.ROOT).contains("order by"), plan);
    }
  }

  private void usesAnIndex() {
    List<String> plans = overheard.plans();
    assertFalse(plans.isEmpty());
    for (String plan : plans) {
      assertFalse(WHOLE.matcher(plan).find(), plan);
    }
  }
}
