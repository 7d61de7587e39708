package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.Standing;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.junit.jupiter.api.Test;

/** What holds of kills and expiry on every database. */
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
}
