package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.Agreement;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Column;
import org.dateline.ledger.FindingPage;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.FindingQuery.Order;
import org.dateline.ledger.LedgerFinding;
import org.dateline.ledger.SubmissionState;
import org.dateline.ledger.index.Facet.Kind;
import org.dateline.ledger.index.FindingSort;
import org.junit.jupiter.api.Test;

/** What holds of attributions, agreements, relations and documents, as lists, on every database. */
abstract class FindingContract extends FindingFixture {

  @Test
  void listsWhoSaidWhatWithItsWords() {
    ledger.enter(told("1", Agreement.State.SOUGHT, "2026-02-02"));

    List<LedgerFinding> found =
        ask(
            FindingSort.ATTRIBUTION,
            has(Kind.SOURCE_COUNTRY, "TUR"),
            has(Kind.SOURCE_CLASS, "unnamed"));
    assertEquals(2, found.size());
    LedgerFinding inner = found.stream().filter(it -> within(it) != null).findFirst().orElseThrow();
    assertEquals("\uD83D\uDEA2", ReadingJson.tree(inner.json()).path("text").asText());
    LedgerFinding outer = found.stream().filter(it -> within(it) == null).findFirst().orElseThrow();
    assertEquals(outer.id(), within(inner));
    assertEquals(0, ask(FindingSort.ATTRIBUTION, has(Kind.SOURCE, "syr.gov")).size());
    assertEquals(
        0, ask(FindingSort.ATTRIBUTION, new Filter.Values(Column.KIND, List.of("direct"))).size());
  }

  @Test
  void tellsHowAnAgreementStoodInEveryDocument() {
    ledger.enter(told("1", Agreement.State.SOUGHT, "2026-02-02"));
    ledger.enter(told("2", Agreement.State.SIGNED, "2026-02-09"));

    List<LedgerFinding> found =
        ask(FindingSort.AGREEMENT, new Filter.Values(Column.STATE, List.of("signed")));
    assertEquals(1, found.size());
    assertEquals(
        List.of("sought", "signed"),
        found.get(0).history().stream().map(LedgerFinding.Before::state).toList());
    String event = all().get(0).id();
    assertTrue(found.get(0).json().contains("\"events\":[\"" + event + "\"]"));
    assertEquals(2, ask(FindingSort.AGREEMENT, has(Kind.PARTY_COUNTRY, "TUR")).size());
    assertEquals(
        1,
        ask(FindingSort.AGREEMENT, new Filter.Listed(LocalDate.parse("2026-02-03"), null)).size());
  }

  @Test
  void tellsEachRelationOfAnActorOnceInItsProfile() {
    ledger.enter(told("1", Agreement.State.SOUGHT, "2026-02-02"));
    ledger.enter(told("2", Agreement.State.SIGNED, "2026-02-09"));

    for (String actor : List.of("tur.gov", "syr.gov")) {
      List<LedgerFinding> relations = reader.profile(actor).relations();
      assertEquals(1, relations.size(), actor);
      assertEquals(2, relations.get(0).history().size(), actor);
    }
    assertEquals(List.of(), reader.profile("x.nobody").relations());
  }

  @Test
  void listsRelationsByEitherSide() {
    ledger.enter(told("1", Agreement.State.SOUGHT, "2026-02-02"));

    assertEquals(1, ask(FindingSort.RELATION, has(Kind.ACTOR, "tur.gov")).size());
    assertEquals(1, ask(FindingSort.RELATION, has(Kind.PARTY, "syr.gov")).size());
    assertEquals(0, ask(FindingSort.RELATION, has(Kind.ACTOR, "syr.gov")).size());
    assertEquals(0, ask(FindingSort.RELATION, new Filter.Not(has(Kind.PARTY, "syr.gov"))).size());
  }

  @Test
  void givesEveryFindingOnceOverAllPages() {
    for (int i = 0; i < 7; i++) {
      ledger.enter(told("p" + i, Agreement.State.SOUGHT, "2026-02-0" + (1 + i % 3)));
    }
    pages(FindingSort.AGREEMENT, has(Kind.PARTY, "tur.gov"), 7);
    pages(FindingSort.ATTRIBUTION, has(Kind.SOURCE, "tur.gov"), 14);
  }

  /** By whichever filter all are found, and each once. */
  private void pages(FindingSort sort, Filter who, int count) {
    List<String> all = ids(sort, List.of());
    assertEquals(count, all.size());
    assertEquals(count, all.stream().distinct().count());
    LocalDate day = LocalDate.parse("2026-02-02");
    List<String> some = ids(sort, List.of(new Filter.Listed(day, day)));
    for (Filter filter : List.of(who, has(Kind.PUBLISHER, "Harbour Post"))) {
      assertEquals(all, ids(sort, List.of(filter)), filter.toString());
      assertEquals(some, ids(sort, List.of(filter, new Filter.Listed(day, day))));
    }
  }

  private List<String> ids(FindingSort sort, List<Filter> filters) {
    List<String> ids = new ArrayList<>();
    FindingQuery.Position after = null;
    do {
      FindingPage page =
          reader.findings(new FindingQuery(sort, filters, null, Order.DAY, 3, after));
      page.items().forEach(it -> ids.add(it.id()));
      after = page.next();
    } while (after != null);
    return ids;
  }

  @Test
  void listsNothingOfWhatANewRevisionTellsNoLonger() {
    ledger.enter(told("1", Agreement.State.SOUGHT, "2026-02-02"));
    Instant before = clock.instant();
    ledger.enter(Copy.of("urn:test:1", "Nothing was said.").by("s9"));

    assertEquals(0, ask(FindingSort.ATTRIBUTION).size());
    List<LedgerFinding> then =
        reader
            .findings(
                new FindingQuery(FindingSort.ATTRIBUTION, List.of(), before, Order.DAY, 500, null))
            .items();
    assertEquals(2, then.size());
    assertNull(then.get(0).retracted());
  }

  @Test
  void tellsNobodyAWordOfAKilledDocumentWheneverItWasKnown() {
    ledger.enter(told("1", Agreement.State.SOUGHT, "2026-02-02"));
    Instant before = clock.instant();
    ledger.enter(Copy.of("urn:test:1", "Killed.").killed().unreadBy("s9"));

    for (FindingSort sort : FindingSort.values()) {
      assertEquals(
          List.of(),
          reader.findings(new FindingQuery(sort, List.of(), before, Order.DAY, 500, null)).items());
    }
  }

  @Test
  void listsDocumentsWithoutTheirText() {
    ledger.enter(told("1", Agreement.State.SOUGHT, "2026-02-02"));
    ledger.enter(Copy.of("urn:test:2", "Killed.").killed().unreadBy("s2"));

    DocumentQuery.Page stored = reader.documents(documents(SubmissionState.STORED, List.of()));
    assertEquals(1, stored.items().size());
    assertEquals("", stored.items().get(0).shown().text());
    assertEquals(2, stored.items().get(0).shown().counts().attributions());
    assertEquals(
        List.of("urn:test:2"),
        reader.documents(documents(SubmissionState.WITHHELD, List.of())).items().stream()
            .map(FiledDocument::uri)
            .toList());
    Set<SubmissionState> both = Set.of(SubmissionState.STORED, SubmissionState.WITHHELD);
    assertEquals(
        Set.of("urn:test:1", "urn:test:2"),
        reader.documents(Asked.newest(both, List.of())).items().stream()
            .map(FiledDocument::uri)
            .collect(Collectors.toSet()));
    assertEquals(
        0, reader.documents(documents(SubmissionState.STORED, List.of("Nobody"))).items().size());
    assertEquals(
        1,
        reader
            .documents(documents(SubmissionState.STORED, List.of("Harbour Post")))
            .items()
            .size());
  }

  private static DocumentQuery documents(SubmissionState state, List<String> publishers) {
    return Asked.newest(state, publishers);
  }
}
