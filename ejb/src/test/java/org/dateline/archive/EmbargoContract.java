package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Notice;
import org.dateline.event.EventType;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.Standing;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.junit.jupiter.api.Test;

/** What holds of embargoes on every database. */
abstract class EmbargoContract extends LedgerFixture {

  private static final Instant HOUR = Copy.NOON.plusSeconds(3600);

  @Test
  void showsNobodyAnEmbargoedItemBeforeItsHourAndThenShowsIt() {
    Submission held = ledger.enter(ferry().embargoedUntil(HOUR).by("s1"));

    assertEquals(SubmissionState.WITHHELD, held.state());
    assertEquals(List.of(), all());
    assertNull(reader.document("urn:test:ferry").orElseThrow().content());
    assertNull(reader.revisions("urn:test:ferry").get(0).headline());

    clock.set(HOUR);
    LedgerEvent event = all().get(0);
    assertEquals(HOUR, event.recorded());
    assertEquals(SubmissionState.STORED, reader.document("urn:test:ferry").orElseThrow().state());
    assertEquals(List.of(), ask(query().asOf(HOUR.minusMillis(1))));
  }

  @Test
  void answersForNoEventOfAnEmbargoedItemBeforeItsHour() {
    ledger.enter(ferry().embargoedUntil(HOUR).by("s1"));
    clock.set(HOUR);
    String id = all().get(0).id();
    clock.set(HOUR.minusSeconds(60));

    assertEquals(Optional.empty(), reader.event(id));
    assertEquals(List.of(), reader.history(id));
    assertEquals(Optional.empty(), reader.actor("tur.gov"));
    assertEquals(0, reader.profile("tur.gov").documents());
  }

  @Test
  void showsTheRevisionBeforeUntilTheHourOfTheEmbargoedOne() {
    ledger.enter(ferry().revision("1").headline("Before").by("s1"));
    String id = all().get(0).id();
    ledger.enter(after().by("s2"));

    assertEquals("Before", headline());
    assertEquals(1, all().size());
    clock.set(HOUR);
    assertEquals("After", headline());
    assertEquals(2, all().size());
    assertEquals(2, reader.event(id).orElseThrow().version());
  }

  @Test
  void showsWhatComesLateUntilTheHourOfTheEmbargoedOne() {
    Copy late = ferry().revision("1").headline("Before");
    ledger.enter(after().by("s1"));
    assertEquals(Standing.NEW, ledger.standing(late.document()));
    assertEquals(SubmissionState.STORED, ledger.enter(late.by("s2")).state());
    assertEquals(SubmissionState.DUPLICATE, ledger.enter(late.by("s3")).state());

    assertEquals("Before", headline());
    LedgerEvent before = all().get(0);
    assertEquals(List.of(before), all());
    clock.set(HOUR);
    assertEquals("After", headline());
    assertEquals(2, all().size());
    assertNotEquals(Optional.empty(), reader.event(before.id()));
    assertEquals(List.of(before), ask(query().asOf(HOUR.minusMillis(1))));
    assertEquals(SubmissionState.SUPERSEDED, ledger.enter(ferry().revision("0").by("s4")).state());
  }

  @Test
  void killsWhatIsShownAlsoBehindAnEmbargoedOne() {
    ledger.enter(ferry().revision("1").headline("Before").by("s1"));
    ledger.enter(ferry().revision("3").headline("After").embargoedUntil(HOUR).by("s2"));
    assertEquals("Before", headline());
    ledger.enter(ferry().revision("2").killed().unreadBy("s3"));

    assertEquals(List.of(), all());
    assertNull(reader.document("urn:test:ferry").orElseThrow().content());
    clock.set(HOUR);
    assertEquals("After", headline());
    assertEquals(1, all().size());
  }

  @Test
  void supersedesWhatComesLateAndIsEmbargoedItself() {
    ledger.enter(ferry().revision("2").embargoedUntil(HOUR).by("s1"));
    Copy late = ferry().revision("1").embargoedUntil(HOUR);

    assertEquals(Standing.UNREAD, ledger.standing(late.document()));
    assertEquals(SubmissionState.SUPERSEDED, ledger.enter(late.unreadBy("s2")).state());
  }

  @Test
  void supersedesWhatComesLateWhateverTheClockOfWhoeverEnteredTheNewer() {
    clock.set(HOUR.plusSeconds(60));
    ledger.enter(ferry().revision("2").headline("After").by("s1"));
    clock.set(HOUR);

    assertEquals(Standing.UNREAD, ledger.standing(ferry().revision("1").document()));
    assertEquals(
        SubmissionState.SUPERSEDED, ledger.enter(ferry().revision("1").unreadBy("s2")).state());
  }

  @Test
  void showsNothingThatComesLateBehindAKill() {
    ledger.enter(ferry().revision("2").embargoedUntil(Notice.NO_END).by("s1"));
    ledger.enter(ferry().revision("3").killed().unreadBy("s2"));

    assertEquals(Standing.UNREAD, ledger.standing(ferry().revision("1").document()));
    assertEquals(
        SubmissionState.SUPERSEDED, ledger.enter(ferry().revision("1").unreadBy("s3")).state());
    assertEquals(List.of(), all());
  }

  @Test
  void showsWhatComesLateBehindOneThatIsEmbargoedWithoutAnHour() {
    ledger.enter(ferry().revision("2").headline("After").embargoedUntil(Notice.NO_END).by("s1"));
    ledger.enter(ferry().revision("1").headline("Before").by("s2"));

    assertEquals("Before", headline());
    assertEquals(1, all().size());
  }

  @Test
  void forgetsAnEmbargoedRevisionThatANewerOneOvertakes() {
    ledger.enter(ferry().revision("1").headline("Before").by("s1"));
    ledger.enter(ferry().revision("2").headline("Held").embargoedUntil(HOUR).by("s2"));
    ledger.enter(Copy.of("urn:test:ferry", "Nobody met.").headline("Now").revision("3").by("s3"));

    assertEquals("Now", headline());
    assertEquals(List.of(), all());
    clock.set(HOUR);
    assertEquals("Now", headline());
    assertEquals(List.of(), all());
  }

  @Test
  void killsAnEmbargoedItemBeforeItsHour() {
    ledger.enter(ferry().revision("1").embargoedUntil(HOUR).by("s1"));
    ledger.enter(ferry().revision("2").killed().unreadBy("s2"));
    clock.set(HOUR);

    assertEquals(List.of(), all());
    assertNull(reader.document("urn:test:ferry").orElseThrow().content());
  }

  @Test
  void holdsBackForGoodWhatIsEmbargoedWithoutAnHour() {
    Submission held = ledger.enter(ferry().embargoedUntil(Notice.NO_END).by("s1"));

    assertEquals(SubmissionState.WITHHELD, held.state());
    assertEquals(List.of(), all());
  }

  private static Copy after() {
    return Copy.of("urn:test:ferry", "After.")
        .headline("After")
        .revision("2")
        .tells(EventType.CONSULT, "2026-02-27", TURKEY, SYRIA)
        .tells(EventType.AID, "2026-02-27", TURKEY, SYRIA)
        .embargoedUntil(HOUR);
  }
}
