package org.dateline.archive;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.dateline.event.EventType;
import org.dateline.ledger.Change;
import org.dateline.ledger.EventVersion;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.FiledRevision;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.Standing;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.junit.jupiter.api.Test;

/** What holds of a document and its revisions on every database. */
abstract class RevisionContract extends LedgerFixture {

  @Test
  void knowsWhatItHolds() {
    ledger.enter(ferry().revision("1").by("s1"));

    assertEquals(Standing.DUPLICATE, ledger.standing(ferry().revision("01").document()));
    assertEquals(Standing.NEW, ledger.standing(ferry().revision("2").document()));
    assertEquals(
        Standing.NEW, ledger.standing(ferry().revision("1").headline("Talks end").document()));
    assertEquals(Standing.UNREAD, ledger.standing(ferry().revision("0").document()));
  }

  @Test
  void keepsTheHigherRevisionWhateverTheOrderOfArrival() {
    ledger.enter(ferry().revision("10").headline("Tenth").by("s1"));
    Submission late = ledger.enter(ferry().revision("9").headline("Ninth").by("s2"));

    FiledDocument document = reader.document("urn:test:ferry").orElseThrow();
    assertEquals(SubmissionState.SUPERSEDED, late.state());
    assertEquals("Tenth", content("urn:test:ferry").headline());
    assertEquals(2, document.revisions());
    assertEquals(
        Standing.DUPLICATE, ledger.standing(ferry().revision("9").headline("Ninth").document()));
  }

  @Test
  void putsATimeAboveEveryNumber() {
    ledger.enter(ferry().revision("2026-01-01T00:00:00Z").headline("By the clock").by("s1"));
    Submission late = ledger.enter(ferry().revision("7").headline("By count").by("s2"));

    assertEquals(SubmissionState.SUPERSEDED, late.state());
  }

  @Test
  void replacesByOtherContentWithoutARevision() {
    ledger.enter(ferry().revision("3").headline("Third").by("s1"));
    Submission later = ledger.enter(ferry().headline("No number").by("s2"));
    Submission older = ledger.enter(ferry().revision("2").headline("Second").by("s3"));

    FiledDocument document = reader.document("urn:test:ferry").orElseThrow();
    assertEquals(SubmissionState.STORED, later.state());
    assertEquals(SubmissionState.SUPERSEDED, older.state());
    assertEquals("No number", content("urn:test:ferry").headline());
    assertEquals(null, content("urn:test:ferry").revision());
    assertEquals(3, document.revisions());
  }

  @Test
  void goesBackWithASenderWhoNumbersNothing() {
    ledger.enter(ferry().by("s1"));
    List<LedgerEvent> first = all();
    ledger.enter(Copy.of("urn:test:ferry", "Nobody met.").by("s2"));
    Submission back = ledger.enter(ferry().by("s3"));
    Submission again = ledger.enter(ferry().by("s4"));

    assertEquals(SubmissionState.STORED, back.state());
    assertEquals(SubmissionState.DUPLICATE, again.state());
    assertEquals(ids(first), ids(all()));
    assertEquals(3, reader.document("urn:test:ferry").orElseThrow().revisions());
  }

  @Test
  void keepsTheIdOfAnEventThatARevisionStillTells() {
    ledger.enter(ferry().revision("1").by("s1"));
    LedgerEvent before = all().get(0);
    ledger.enter(
        Copy.of("urn:test:ferry", "Corrected: the ferry did sail.")
            .revision("2")
            .tells(EventType.CONSULT, "2026-02-25", TURKEY, SYRIA)
            .tells(EventType.AID, "2026-02-26", TURKEY, SYRIA)
            .by("s2"));

    LedgerEvent after = reader.event(before.id()).orElseThrow();
    assertEquals(before.recorded(), after.recorded());
    assertEquals(2, after.version());
    assertEquals(2, all().size());
    assertTrue(after.json().contains("2026-02-25"), after.json());
    assertEquals(1, ask(from("2026-02-25").until("2026-02-25")).size());
  }

  @Test
  void retractsAnEventThatARevisionNoLongerTells() {
    ledger.enter(ferry().revision("1").by("s1"));
    LedgerEvent before = all().get(0);
    ledger.enter(Copy.of("urn:test:ferry", "Nobody met.").revision("2").by("s2"));

    LedgerEvent after = reader.event(before.id()).orElseThrow();
    assertEquals(List.of(), all());
    assertTrue(requireNonNull(after.retracted()).isAfter(after.recorded()));
    assertEquals(before.json(), after.json());
  }

  @Test
  void tellsARetractedEventAgainUnderItsId() {
    ledger.enter(ferry().revision("1").by("s1"));
    LedgerEvent before = all().get(0);
    ledger.enter(Copy.of("urn:test:ferry", "Nobody met.").revision("2").by("s2"));
    ledger.enter(ferry().headline("They did meet").revision("3").by("s3"));

    assertEquals(List.of(before.id()), ids(all()));
    assertEquals(
        List.of(Change.STORED, Change.STORED),
        reader.history(before.id()).stream().map(EventVersion::change).toList());
  }

  @Test
  void tellsAlikeEventsOfOneDocumentApart() {
    ledger.enter(
        ferry()
            .tells(EventType.CONSULT, "2026-02-27", TURKEY, SYRIA)
            .tells(EventType.CONSULT, "2026-02-28", TURKEY, SYRIA)
            .by("s1"));

    assertEquals(3, all().stream().map(LedgerEvent::id).distinct().count());
  }

  @Test
  void keepsTheHigherOfTwoRevisionsThatArriveAtOnce() throws Exception {
    for (int round = 0; round < 10; round++) {
      Copy first = Copy.of("urn:test:pair" + round, "First.").revision("1");
      String id = first.uri();
      ledger.enter(first.by("first" + round));
      Copy second =
          Copy.of(id, "Second.").revision("2").tells(EventType.AID, "2026-02-02", TURKEY, SYRIA);
      Copy third =
          Copy.of(id, "Third.").revision("3").tells(EventType.REJECT, "2026-02-02", TURKEY, SYRIA);
      String one = "second" + round;
      String other = "third" + round;
      atOnce(() -> ledger.enter(second.by(one)), () -> ledger.enter(third.by(other)));

      FiledDocument document = reader.document(id).orElseThrow();
      assertEquals("Third.", content(id).text());
      assertEquals(3, document.revisions());
      assertEquals(1, ask(query().documents(id)).size());
      assertEquals(0, ask(query().documents(id).types(EventType.AID)).size());
    }
  }

  @Test
  void keepsTheIdOfAnEventThatARevisionTellsOfAnother() {
    ledger.enter(ferry().revision("1").by("s1"));
    ledger.enter(
        Copy.of("urn:test:ferry", "Corrected: others met.")
            .revision("2")
            .tells(EventType.CONSULT, "2026-02-26", TURKEY, GUNMEN)
            .by("s2"));

    assertEquals(1, all().size());
    List<EventVersion> history = reader.history(all().get(0).id());
    assertEquals(
        List.of(Change.CHANGED, Change.STORED),
        history.stream().map(EventVersion::change).toList());
    assertEquals(history.get(0).from(), history.get(1).until());
    assertNull(history.get(0).until());
    assertEquals(List.of(2, 1), history.stream().map(EventVersion::revision).toList());
    assertEquals(List.of(), ask(query().recipients("syr.gov")));
  }

  @Test
  void answersWithWhatWasKnownThen() {
    ledger.enter(ferry().revision("1").by("s1"));
    LedgerEvent first = all().get(0);
    Instant then = clock.instant();
    ledger.enter(
        Copy.of("urn:test:ferry", "Corrected.")
            .revision("2")
            .tells(EventType.AID, "2026-02-26", TURKEY, SYRIA)
            .by("s2"));

    assertEquals(List.of(first), ask(query().asOf(then)));
    assertEquals(List.of(first), ask(query().asOf(then).recipients("syr.gov")));
    assertEquals(List.of(), ask(query().asOf(first.recorded().minusMillis(1))));
    assertEquals(1, ask(query().types(EventType.AID)).size());
  }

  @Test
  void listsItsRevisionsWithWhatBecameOfThem() {
    ledger.enter(ferry().revision("2").headline("Second").by("s1"));
    ledger.enter(ferry().revision("1").headline("First").unreadBy("s2"));
    ledger.enter(ferry().revision("3").headline("Third").by("s3"));

    List<FiledRevision> revisions = reader.revisions("urn:test:ferry");
    assertEquals(List.of(3, 2, 1), revisions.stream().map(FiledRevision::ordinal).toList());
    assertEquals(
        List.of(SubmissionState.STORED, SubmissionState.SUPERSEDED, SubmissionState.STORED),
        revisions.stream().map(FiledRevision::state).toList());
    assertTrue(revisions.get(1).shown().isNever());
    assertEquals(revisions.get(0).shown().from(), revisions.get(2).shown().until());
    assertEquals(List.of(), reader.revisions("urn:test:nothing"));
  }

  @Test
  void ordersByRevisionAlsoWhereTheClockIsSetBack() {
    ledger.enter(ferry().revision("1").by("s1"));
    Instant before = clock.instant();
    clock.set(Copy.NOON.minusSeconds(7200));
    ledger.enter(ferry().revision("2").headline("Later").by("s2"));
    clock.set(before);

    assertEquals("Later", content("urn:test:ferry").headline());
    assertEquals(1, all().size());
  }

  private FiledDocument.Content content(String uri) {
    return reader.document(uri).orElseThrow().shown();
  }

  private static List<String> ids(List<LedgerEvent> events) {
    return events.stream().map(LedgerEvent::id).toList();
  }
}
