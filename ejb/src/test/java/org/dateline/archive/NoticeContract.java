package org.dateline.archive;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Notice;
import org.dateline.event.EventType;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.Standing;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.junit.jupiter.api.Test;

/** What holds of kills, embargoes and expiry on every database. */
abstract class NoticeContract extends LedgerFixture {

  private static final Instant HOUR = Copy.NOON.plusSeconds(3600);

  @Test
  void showsNothingOfAKilledItem() {
    ledger.enter(ferry().revision("1").by("s1"));
    LedgerEvent before = all().get(0);
    Submission kill = ledger.enter(ferry().revision("2").killed().unreadBy("s2"));

    assertEquals(SubmissionState.WITHHELD, kill.state());
    assertNotNull(kill.reason());
    assertEquals(List.of(), all());
    assertNotNull(reader.event(before.id()).orElseThrow().retracted());
    FiledDocument document = reader.document("urn:test:ferry").orElseThrow();
    assertNull(document.content());
    assertEquals(SubmissionState.WITHHELD, document.state());
    assertEquals(Optional.empty(), reader.reading("urn:test:ferry"));
  }

  @Test
  void holdsAKillThatComesBeforeItsStory() {
    ledger.enter(ferry().revision("2").killed().unreadBy("s1"));
    Submission story = ledger.enter(ferry().revision("1").by("s2"));
    Submission unnumbered = ledger.enter(ferry().headline("No number").by("s3"));

    assertEquals(SubmissionState.SUPERSEDED, story.state());
    assertEquals(SubmissionState.WITHHELD, unnumbered.state());
    assertEquals(List.of(), all());
    assertNull(reader.document("urn:test:ferry").orElseThrow().content());
  }

  @Test
  void holdsAKillWithoutARevisionAgainstEveryRevision() {
    ledger.enter(ferry().killed().unreadBy("s1"));

    assertEquals(SubmissionState.SUPERSEDED, ledger.enter(ferry().revision("9").by("s2")).state());
    assertEquals(Standing.UNREAD, ledger.standing(ferry().headline("Again").document()));
    assertEquals(List.of(), all());
  }

  @Test
  void showsAnItemAgainOnceItsSenderNumbersItAboveTheKill() {
    ledger.enter(ferry().revision("1").by("s1"));
    String id = all().get(0).id();
    ledger.enter(ferry().revision("2").killed().unreadBy("s2"));
    ledger.enter(ferry().revision("3").by("s3"));

    assertEquals(List.of(id), all().stream().map(LedgerEvent::id).toList());
    assertNull(all().get(0).retracted());
  }

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
    ledger.enter(
        Copy.of("urn:test:ferry", "After.")
            .headline("After")
            .revision("2")
            .tells(EventType.CONSULT, "2026-02-27", TURKEY, SYRIA)
            .tells(EventType.AID, "2026-02-27", TURKEY, SYRIA)
            .embargoedUntil(HOUR)
            .by("s2"));

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
    ledger.enter(
        Copy.of("urn:test:ferry", "After.")
            .headline("After")
            .revision("2")
            .tells(EventType.CONSULT, "2026-02-27", TURKEY, SYRIA)
            .tells(EventType.AID, "2026-02-27", TURKEY, SYRIA)
            .embargoedUntil(HOUR)
            .by("s1"));
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

  @Test
  void showsAnItemUntilItExpires() {
    Submission stored = ledger.enter(ferry().expires(HOUR).by("s1"));
    LedgerEvent event = all().get(0);

    assertEquals(SubmissionState.STORED, stored.state());
    clock.set(HOUR);
    assertEquals(List.of(), all());
    assertEquals(HOUR, reader.event(event.id()).orElseThrow().retracted());
    assertNull(reader.document("urn:test:ferry").orElseThrow().content());
  }

  @Test
  void withholdsWhatCameAfterItHadExpired() {
    Submission late = ledger.enter(ferry().expires(Copy.NOON.minusSeconds(60)).by("s1"));

    assertEquals(SubmissionState.WITHHELD, late.state());
    assertEquals(List.of(), all());
  }

  @Test
  void letsANewRevisionPutOffTheExpiry() {
    ledger.enter(ferry().revision("1").expires(HOUR).by("s1"));
    ledger.enter(ferry().revision("2").expires(HOUR.plusSeconds(3600)).by("s2"));
    clock.set(HOUR.plusSeconds(60));

    assertEquals(1, all().size());
    assertEquals(1, all().get(0).version());
  }

  @Test
  void letsEventsGoWithTheRevisionThatExpiresBeforeTheNextIsShown() {
    ledger.enter(ferry().revision("1").expires(HOUR).by("s1"));
    ledger.enter(
        ferry().revision("2").embargoedUntil(HOUR.plusSeconds(3600)).headline("Next").by("s2"));

    assertEquals(1, all().size());
    clock.set(HOUR);
    assertEquals(List.of(), all());
    assertNull(reader.document("urn:test:ferry").orElseThrow().content());
    clock.set(HOUR.plusSeconds(3600));
    assertEquals(1, all().size());
    assertEquals("Next", headline());
  }

  @Test
  void killsAtOnceWhatWasEnteredByAClockThatIsFast() {
    clock.set(HOUR);
    ledger.enter(ferry().revision("1").by("s1"));
    clock.set(HOUR.minusSeconds(600));
    ledger.enter(ferry().revision("2").killed().unreadBy("s2"));

    assertEquals(List.of(), all());
    assertNull(reader.document("urn:test:ferry").orElseThrow().content());
    clock.set(HOUR.plusSeconds(60));
    assertEquals(List.of(), all());
  }

  @Test
  void tellsNoHeadlineOfAKilledItem() {
    ledger.enter(ferry().revision("1").by("s1"));
    ledger.enter(ferry().revision("2").killed().unreadBy("s2"));

    reader.revisions("urn:test:ferry").forEach(it -> assertNull(it.headline()));
    assertEquals(Optional.empty(), reader.actor("tur.gov"));
  }

  private String headline() {
    return requireNonNull(reader.document("urn:test:ferry").orElseThrow().shown().headline());
  }
}
