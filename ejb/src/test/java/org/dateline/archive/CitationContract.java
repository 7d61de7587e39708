package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.Agreement;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.Entry;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.FindingQuery.Order;
import org.dateline.ledger.LedgerFinding;
import org.dateline.ledger.index.FindingSort;
import org.junit.jupiter.api.Test;

/** Under which ids attributions, agreements and relations are cited, on every database. */
abstract class CitationContract extends FindingFixture {

  private static final String SHIP = "\uD83D\uDEA2";
  private static final String DAY = "2026-02-02";

  @Test
  void citesUnderTheSameIdWhatACorrectionLeavesAsItWas() {
    ledger.enter(told("1", Agreement.State.SOUGHT, DAY));
    Instant before = clock.instant();
    List<LedgerFinding> sayings = ask(FindingSort.ATTRIBUTION);
    List<LedgerFinding> agreements = ask(FindingSort.AGREEMENT);
    ledger.enter(mended(SHIP, "s9", Agreement.State.SIGNED));

    assertEquals(cited(sayings), cited(ask(FindingSort.ATTRIBUTION)));
    assertEquals(2, cited(sayings).size());
    LedgerFinding agreement = ask(FindingSort.AGREEMENT).get(0);
    assertEquals(agreements.get(0).id(), agreement.id());
    assertEquals("signed", ReadingJson.tree(agreement.json()).path("state").asText());
    assertEquals(
        List.of(agreement.id()),
        agreement.history().stream().map(LedgerFinding.Before::id).toList());
    LedgerFinding then =
        reader
            .findings(
                new FindingQuery(FindingSort.AGREEMENT, List.of(), before, Order.DAY, 500, null))
            .items()
            .get(0);
    assertEquals(agreement.id(), then.id());
    assertEquals(then.recorded(), agreement.recorded());
    assertEquals("sought", ReadingJson.tree(then.json()).path("state").asText());
  }

  /** The ids, and when they were known. */
  private static Map<String, Instant> cited(List<LedgerFinding> found) {
    return found.stream().collect(Collectors.toMap(LedgerFinding::id, LedgerFinding::recorded));
  }

  @Test
  void citesUnderAnotherIdWhatSaysSomethingElse() {
    ledger.enter(told("1", Agreement.State.SOUGHT, DAY));
    Set<String> before = cited(ask(FindingSort.ATTRIBUTION)).keySet();
    ledger.enter(mended("\uD83D\uDEEB", "s9", Agreement.State.SOUGHT));

    Set<String> after = cited(ask(FindingSort.ATTRIBUTION)).keySet();
    assertEquals(2, after.size());
    assertTrue(Collections.disjoint(before, after));
  }

  @Test
  void knowsWhatIsToldAgainByWhenItWasKnownFirst() {
    ledger.enter(told("1", Agreement.State.SOUGHT, DAY));
    Map<String, Instant> first = cited(ask(FindingSort.ATTRIBUTION));
    ledger.enter(Copy.of("urn:test:1", "Nothing was said.").by("s8"));
    assertEquals(List.of(), ask(FindingSort.ATTRIBUTION));
    ledger.enter(mended(SHIP, "s9", Agreement.State.SOUGHT));

    assertEquals(first, cited(ask(FindingSort.ATTRIBUTION)));
  }

  @Test
  void keepsTheIdOfAnOuterSayingInTheInnerOne() {
    ledger.enter(told("1", Agreement.State.SOUGHT, DAY));
    ledger.enter(mended(SHIP, "s9", Agreement.State.SOUGHT));

    List<LedgerFinding> sayings = ask(FindingSort.ATTRIBUTION);
    LedgerFinding outer =
        sayings.stream().filter(it -> within(it) == null).findFirst().orElseThrow();
    LedgerFinding inner =
        sayings.stream().filter(it -> within(it) != null).findFirst().orElseThrow();
    assertEquals(outer.id(), within(inner));
  }

  private static Entry mended(String words, String submission, Agreement.State state) {
    Copy mended = Copy.of("urn:test:1", "Words " + words + " of the harbour, mended.");
    return told(mended, submission, state, DAY);
  }
}
