package org.dateline.archive;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.event.EventType;
import org.dateline.event.Quad;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.CountQuery.Dimension;
import org.dateline.ledger.CountQuery.Group;
import org.dateline.ledger.Counted;
import org.dateline.ledger.Dyad;
import org.dateline.ledger.DyadQuery;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Period;
import org.dateline.ledger.index.Facet;
import org.junit.jupiter.api.Test;

/** What holds of counts and pairs on every database. */
abstract class CountContract extends LedgerFixture {

  private static final Filter YEAR =
      new Filter.Happened(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));

  private void enter() {
    ledger.enter(
        Copy.of("urn:test:a", "A.")
            .tells(EventType.AID, "2026-02-01", TURKEY, SYRIA)
            .tells(EventType.AID, "2026-02-20", TURKISH_ARMY, SYRIA)
            .tells(EventType.ASSAULT, "2026-04-03", SYRIA, TURKEY)
            .tells(
                EventType.CONSULT,
                Copy.days("2026-04-04", "2026-04-04"),
                List.of(TURKEY, SYRIA),
                List.of())
            .tells(EventType.PROTEST, "2026-05-01", GUNMEN, SYRIA)
            .by("s1"));
  }

  @Test
  void countsAYearByMonthWithThoseThatHaveNone() {
    enter();

    Counted counted = reader.counts(new CountQuery(List.of(YEAR), List.of(Dimension.MONTH), null));

    assertEquals(12, counted.groups().size());
    assertEquals(new Group(List.of("2026-01"), 0), counted.groups().get(0));
    assertEquals(new Group(List.of("2026-02"), 2), counted.groups().get(1));
    assertEquals(12, counted.documents().size());
    assertEquals(0L, counted.documents().get("2026-07"));
    assertEquals(1L, counted.documents().values().stream().mapToLong(Long::longValue).sum());
    assertTrue(counted.isWhole());
  }

  @Test
  void countsByMoreThanOneThing() {
    enter();

    Counted counted =
        reader.counts(
            new CountQuery(List.of(), List.of(Dimension.QUAD, Dimension.RECIPIENT), null));

    assertTrue(
        counted.groups().contains(new Group(List.of("material-cooperation", "syr.gov"), 2)),
        counted.toString());
    assertEquals(Map.of(), counted.documents());
  }

  @Test
  void pairsWhoDidWithWhomItWasDone() {
    enter();

    List<Dyad> dyads =
        reader.dyads(new DyadQuery(List.of(), Dyad.By.COUNTRY, null, null)).orElseThrow();

    assertEquals(
        List.of("TUR>SYR 2", "SYR=TUR 1", "SYR>TUR 1"),
        dyads.stream()
            .map(
                it -> it.actor() + (it.isMutual() ? "=" : ">") + it.recipient() + " " + it.events())
            .toList());
    assertEquals(2L, dyads.get(0).quads().get(Quad.MATERIAL_COOPERATION));
    assertEquals(1.5, dyads.get(0).goldstein());
  }

  @Test
  void pairsByMonthWithThoseThatHaveNone() {
    enter();
    List<Filter> filters =
        List.of(
            YEAR,
            new Question().actors("TUR").query().filters().get(0),
            new Question().recipients("SYR").query().filters().get(0));

    List<Dyad> dyads =
        reader.dyads(new DyadQuery(filters, Dyad.By.COUNTRY, Period.MONTH, null)).orElseThrow();

    assertEquals(12, dyads.size());
    assertEquals("2026-01", dyads.get(0).period());
    assertEquals(2, dyads.get(1).events());
    assertFalse(dyads.get(1).isMutual());
    assertEquals(1L, dyads.stream().mapToLong(it -> requireNonNull(it.documents())).sum());
    assertEquals(0L, dyads.get(11).documents());
  }

  @Test
  void saysOfAPairThatIsAskedForThatItDidNothing() {
    enter();
    List<Filter> filters =
        List.of(
            new Question().parties("SYR").query().filters().get(0),
            new Question().recipients("IRQ").query().filters().get(0));

    List<Dyad> dyads =
        reader.dyads(new DyadQuery(filters, Dyad.By.COUNTRY, null, null)).orElseThrow();

    assertEquals(1, dyads.size());
    assertEquals(
        "SYR>IRQ 0",
        dyads.get(0).actor() + ">" + dyads.get(0).recipient() + " " + dyads.get(0).events());
    assertNull(dyads.get(0).documents());
  }

  @Test
  void countsWhatReachesIntoTheMonthsThereWhereItIsAskedFor() {
    ledger.enter(
        Copy.of("urn:test:b", "B.")
            .tells(
                EventType.CONSULT,
                Copy.days("2026-05-28", "2026-06-03"),
                List.of(TURKEY, SYRIA),
                List.of())
            .by("s1"));
    for (LocalDate until : Arrays.asList(LocalDate.parse("2026-06-30"), null)) {
      List<Filter> june = List.of(new Filter.Happened(LocalDate.parse("2026-06-01"), until));
      assertEquals(
          List.of("2026-06"),
          reader
              .dyads(new DyadQuery(june, Dyad.By.COUNTRY, Period.MONTH, null))
              .orElseThrow()
              .stream()
              .map(Dyad::period)
              .toList());
      assertEquals(
          List.of(new Group(List.of("2026-06"), 1)),
          reader.counts(new CountQuery(june, List.of(Dimension.MONTH), null)).groups());
    }
  }

  @Test
  void pairsActorsByTheirIds() {
    enter();

    assertEquals(
        List.of("syr.gov", "tur.gov", "tur.mil"),
        reader.dyads(new DyadQuery(List.of(), Dyad.By.ACTOR, null, null)).orElseThrow().stream()
            .map(Dyad::actor)
            .distinct()
            .sorted()
            .toList());
  }

  @Test
  void namesNobodyWithHimselfAndNoPairByItsMediator() {
    enter();
    List<Filter> both = new ArrayList<>(new Question().parties("TUR").query().filters());
    both.addAll(new Question().recipients("SYR", "TUR").query().filters());

    assertEquals(List.of("TUR>SYR", "SYR>TUR"), pairs(both, Dyad.By.COUNTRY));
    List<Filter> mediated = new ArrayList<>(new Question().parties("TUR", "IRQ").query().filters());
    mediated.add(new Filter.Facets(List.of(new Facet(Facet.Kind.MEDIATOR_COUNTRY, "USA"))));
    assertEquals(List.of(), pairs(mediated, Dyad.By.COUNTRY));
  }

  @Test
  void pairsTwoSidesOfOneCountry() {
    ledger.enter(
        Copy.of("urn:test:d", "D.")
            .tells(
                EventType.CONSULT,
                Copy.days("2026-05-28", "2026-05-28"),
                List.of(TURKEY, TURKISH_ARMY),
                List.of())
            .by("s1"));

    assertEquals(List.of("TUR=TUR"), pairs(List.of(), Dyad.By.COUNTRY));
  }

  private List<String> pairs(List<Filter> filters, Dyad.By by) {
    return reader.dyads(new DyadQuery(filters, by, null, null)).orElseThrow().stream()
        .map(it -> it.actor() + (it.isMutual() ? "=" : ">") + it.recipient())
        .toList();
  }

  @Test
  void countsTheDocumentsOfTheWholeLastMonth() {
    // Their documents are of the last day of February.
    ledger.enter(
        Copy.of("urn:test:e", "E.").tells(EventType.AID, "2026-02-03", TURKEY, SYRIA).by("s1"));

    Counted counted =
        reader.counts(
            new CountQuery(
                List.of(new Filter.Happened(LocalDate.parse("2026-01-01"), null)),
                List.of(Dimension.MONTH),
                null));

    assertEquals(Map.of("2026-01", 0L, "2026-02", 1L), counted.documents());
  }

  @Test
  void answersWithoutTheEmptyPeriodsWhereTheyWouldBeTooMany() {
    enter();

    Counted counted =
        reader.counts(
            new CountQuery(
                List.of(
                    new Filter.Happened(
                        LocalDate.parse("1700-01-01"), LocalDate.parse("2026-12-31"))),
                List.of(Dimension.DAY),
                null));

    assertTrue(counted.isWhole());
    assertEquals(5, counted.groups().size());
  }

  @Test
  void countsNoDocumentsThatMayNotTellWhatIsCounted() {
    enter();
    List<Filter> before = List.of(YEAR, new Filter.Reported(null, LocalDate.parse("2025-12-31")));
    List<Filter> then = List.of(YEAR, new Filter.Reported(LocalDate.parse("2026-01-01"), null));

    assertEquals(0, documents(before));
    assertEquals(1, documents(then));
  }

  private long documents(List<Filter> filters) {
    return reader
        .counts(new CountQuery(filters, List.of(Dimension.MONTH), null))
        .documents()
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
