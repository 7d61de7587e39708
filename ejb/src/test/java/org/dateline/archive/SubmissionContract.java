package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.dateline.event.EventType;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.junit.jupiter.api.Test;

/** What holds of submissions on every database. */
abstract class SubmissionContract extends LedgerFixture {

  @Test
  void answersARedeliveredEntryAsTheFirstTimeAndChangesNothing() {
    Submission first = ledger.enter(ferry().by("s1"));
    Submission again = ledger.enter(ferry().by("s1"));

    assertEquals(first, again);
    assertEquals(1, reader.document("urn:test:ferry").orElseThrow().revisions());
    assertEquals(1, all().size());
  }

  @Test
  void callsTheSameContentOfAnotherSubmissionADuplicate() {
    Submission first = ledger.enter(ferry().by("s1"));
    Submission second = ledger.enter(ferry().by("s2"));

    assertEquals(SubmissionState.DUPLICATE, second.state());
    assertEquals(first.document(), second.document());
    assertEquals(1, reader.document("urn:test:ferry").orElseThrow().revisions());
  }

  @Test
  void closesASubmissionOnce() {
    Submission rejected =
        new Submission("s1", SubmissionState.REJECTED, null, "no text", Copy.NOON, Copy.NOON);
    ledger.close(rejected);
    Submission again =
        ledger.close(
            new Submission("s1", SubmissionState.DEAD, null, "worse", Copy.NOON, Copy.NOON));

    assertEquals(rejected, again);
    assertEquals(Optional.of(rejected), reader.submission("s1"));
    assertEquals(SubmissionState.REJECTED, ledger.enter(ferry().by("s1")).state());
    assertEquals(Optional.empty(), reader.document("urn:test:ferry"));
  }

  @Test
  void keepsAReasonWhateverItQuotes() {
    String raw = "at " + (char) 0 + (char) 0xD800 + " in " + "x".repeat(10_000);
    ledger.close(new Submission("s1", SubmissionState.REJECTED, null, raw, Copy.NOON, Copy.NOON));

    String kept = String.valueOf(reader.submission("s1").orElseThrow().reason());
    assertTrue(kept.startsWith("at \uFFFD\uFFFD in xxx"), kept);
    assertEquals(2000, kept.length());
  }

  @Test
  void expectsASubmissionUntilItEnds() {
    Instant early = Copy.NOON.minusSeconds(5);
    ledger.expect(new Submission("s1", SubmissionState.QUEUED, null, null, early, null));
    assertEquals(SubmissionState.QUEUED, reader.submission("s1").orElseThrow().state());
    ledger.enter(ferry().by("s1"));
    ledger.expect(new Submission("s1", SubmissionState.QUEUED, null, null, Copy.NOON, null));

    Submission ended = reader.submission("s1").orElseThrow();
    assertEquals(SubmissionState.STORED, ended.state());
    assertEquals(early, ended.received());
  }

  @Test
  void countsAttemptsUntilTheSubmissionEnds() {
    assertEquals(1, ledger.attempt("s1"));
    assertEquals(2, ledger.attempt("s1"));
    ledger.excuse("s1");
    assertEquals(2, ledger.attempt("s1"));
    assertEquals(1, ledger.attempt("s2"));
    ledger.enter(ferry().by("s1"));
    assertEquals(1, ledger.attempt("s1"));
  }

  @Test
  void letsOneOfTwoReadersEnterTheSameDocument() throws Exception {
    for (int round = 0; round < 10; round++) {
      Copy copy =
          Copy.of("urn:test:race" + round, "Race.")
              .tells(EventType.AID, "2026-02-02", TURKEY, SYRIA);
      String one = "one" + round;
      String other = "other" + round;
      List<SubmissionState> states =
          atOnce(() -> ledger.enter(copy.by(one)), () -> ledger.enter(copy.by(other)));

      assertEquals(
          List.of(SubmissionState.STORED, SubmissionState.DUPLICATE),
          states.stream().sorted().toList());
      assertEquals(1, ask(query().documents(copy.uri())).size());
    }
  }

  @Test
  void keepsAnInstantOfTheHourThatComesTwice() {
    // 00:30Z and 01:30Z are both 02:30 on that day in Berlin.
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
      for (String hour : List.of("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")) {
        Instant instant = Instant.parse(hour);
        ledger.close(
            new Submission(hour, SubmissionState.REJECTED, null, "late", instant, instant));
        assertEquals(instant, reader.submission(hour).orElseThrow().received());
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
