package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.EntryRefused;
import org.dateline.ledger.EventPage;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.junit.jupiter.api.Test;

/** What holds of the questions to the ledger on every database. */
abstract class QuestionContract extends LedgerFixture {

  @Test
  void givesBackADocumentAsItWasEntered() {
    Submission stored = ledger.enter(ferry().by("s1"));

    FiledDocument document = reader.document("urn:test:ferry").orElseThrow();
    assertEquals(SubmissionState.STORED, stored.state());
    assertEquals(stored.document(), document.id());
    assertEquals("The ferry sailed \uD83D\uDEA2 again.", document.shown().text());
    assertEquals("Ferry talks", document.shown().headline());
    assertEquals("Harbour Post", document.shown().publisher());
    assertEquals(Copy.NOON, document.shown().received());
    assertEquals(new FiledDocument.Counts(1, 0, 0), document.shown().counts());
    assertEquals(1, document.revisions());
    assertEquals(Optional.of(document), reader.document(document.id()));
    assertEquals(Optional.of(stored), reader.submission("s1"));
    assertTrue(reader.reading("urn:test:ferry").orElseThrow().contains("\"codebook\":\"book\""));
  }

  @Test
  void findsEventsByPartyOnTheSideThatWasAskedFor() {
    ledger.enter(
        Copy.of("urn:test:a", "A.").tells(EventType.AID, "2026-02-01", TURKEY, SYRIA).by("s1"));
    ledger.enter(
        Copy.of("urn:test:b", "B.")
            .tells(EventType.ASSAULT, "2026-02-02", SYRIA, TURKISH_ARMY)
            .tells(EventType.ASSAULT, "2026-02-03", GUNMEN, SYRIA)
            .by("s2"));

    assertEquals(2, ask(query().parties("TUR")).size());
    assertEquals(1, ask(query().parties("TUR:MIL")).size());
    assertEquals(2, ask(query().parties("TUR:MIL", "tur.gov")).size());
    assertEquals(0, ask(query().actors("TUR:MIL")).size());
    assertEquals(1, ask(query().actors("TUR").recipients("syr.gov")).size());
    assertEquals(2, ask(query().recipients("SYR:ELI")).size());
    assertEquals(1, ask(query().parties("TUR").types(EventType.ASSAULT)).size());
  }

  @Test
  void findsEventsByDayWithinTheirSpanOfDays() {
    ledger.enter(
        Copy.of("urn:test:week", "A week.")
            .tells(
                EventType.PROTEST, Copy.days("2026-02-02", "2026-02-08"), List.of(SYRIA), List.of())
            .tells(EventType.AID, null, List.of(TURKEY), List.of(SYRIA))
            .by("s1"));

    assertEquals(1, ask(from("2026-02-08")).size());
    assertEquals(0, ask(from("2026-02-09")).size());
    assertEquals(1, ask(query().until("2026-02-02")).size());
    assertEquals(0, ask(query().until("2026-02-01")).size());
    assertEquals(2, all().size());
  }

  @Test
  void findsEventsByTheDocumentsIdOrUri() {
    ledger.enter(ferry().by("s1"));
    ledger.enter(
        Copy.of("urn:test:b", "B.").tells(EventType.AID, "2026-02-02", TURKEY, SYRIA).by("s2"));

    assertEquals(1, ask(query().documents("urn:test:ferry")).size());
    assertEquals(1, ask(query().documents(DocumentId.of("urn:test:b"))).size());
    assertEquals(2, ask(query().documents("urn:test:ferry", "urn:test:b", "urn:test:c")).size());
    assertEquals(0, ask(query().documents("urn:test:c")).size());
  }

  @Test
  void givesEveryEventOnceOverAllPagesNewestFirst() {
    Copy copy = Copy.of("urn:test:many", "Many.");
    for (int i = 0; i < 25; i++) {
      String day = LocalDate.parse("2026-01-01").plusDays(i % 4).toString();
      copy = copy.tells(EventType.CONSULT, day, TURKEY, SYRIA);
    }
    ledger.enter(copy.by("s1"));

    List<String> paged = new ArrayList<>();
    EventQuery.Position after = null;
    do {
      EventPage page = reader.events(query().limit(4).after(after).query());
      page.items().forEach(event -> paged.add(event.id()));
      after = page.next();
    } while (after != null);
    assertEquals(25, paged.stream().distinct().count());
    assertEquals(all().stream().map(LedgerEvent::id).toList(), paged);
  }

  @Test
  void keepsFiveMegabytesOfText() {
    String text = "Nothing sailed \uD83D\uDEA2 today. ".repeat(5 * 1024 * 1024 / 24);
    ledger.enter(Copy.of("urn:test:long", text).headline("H".repeat(2_000_000)).by("s1"));

    assertEquals(text, reader.document("urn:test:long").orElseThrow().shown().text());
    assertTrue(reader.reading("urn:test:long").orElseThrow().contains(text));
  }

  @Test
  void keepsDaysThatNoCalendarReaches() {
    ledger.enter(
        Copy.of("urn:test:absurd", "Long ago.")
            .tells(
                EventType.AID,
                Copy.days("-0044-03-15", "+999999-12-31"),
                List.of(TURKEY),
                List.of(SYRIA))
            .by("s1"));

    assertEquals(1, ask(from("2026-01-01").until("2026-01-01")).size());
  }

  @Test
  void refusesForGoodWhatNoColumnHolds() {
    Copy copy =
        Copy.of("urn:test:wide", "Wide.")
            .tells(
                EventType.AID,
                "2026-02-02",
                Party.named(Copy.SOMEWHERE, "x".repeat(1_000_001), null, "TUR", List.of()),
                SYRIA);

    assertThrows(EntryRefused.class, () -> ledger.enter(copy.by("s1")));
    assertEquals(Optional.empty(), reader.document("urn:test:wide"));
  }
}
