package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
}
