package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.document.Document;
import org.dateline.document.Notice;
import org.dateline.document.Particulars;
import org.dateline.document.Revision;
import org.dateline.event.Event;
import org.dateline.event.EventDate;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.Status;
import org.dateline.ledger.row.RevisionRow;
import org.dateline.reading.Reading;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FilingTest {

  private static final Instant LATE = Instant.parse("2026-03-01T23:30:00.123456789Z");
  private static final LocalDate PUBLISHED = LocalDate.parse("2026-02-27");
  private static final LocalDate MONDAY = LocalDate.parse("2026-02-23");
  private static final Party PORT = party("lbn.port", "the port authority");

  @Test
  void sortsAnEventWithoutADayByThePublicationAndThenByTheArrival() {
    Event undated = event(null, "met", List.of(PORT));

    assertEquals(PUBLISHED, only(filing("urn:a", PUBLISHED, undated)).day());
    assertEquals(LocalDate.parse("2026-03-01"), only(filing("urn:a", null, undated)).day());
    assertNull(only(filing("urn:a", PUBLISHED, undated)).first());
  }

  @Test
  void hashesEverythingThatIsSaidButUriAndRevision() {
    Document story = document("urn:a", null, "Talks", null);

    assertEquals(
        Filing.hash(story), Filing.hash(document("urn:b", Revision.parse("2"), "Talks", null)));
    assertNotEquals(Filing.hash(story), Filing.hash(document("urn:a", null, "Talks end", null)));
    assertNotEquals(Filing.hash(story), Filing.hash(document("urn:a", null, null, "Talks")));
    // As an older ledger has it.
    assertEquals(
        new Digest()
            .with("They met.")
            .with("Talks")
            .with((String) null)
            .with((String) null)
            .with((String) null)
            .with((String) null)
            .with("en")
            .hex(),
        Filing.hash(story));
    assertNotEquals(
        Filing.hash(document("urn:a", null, null, null)),
        Filing.hash(document("urn:a", null, "", null)));
  }

  @Test
  void givesWhatStandsElsewhereTheSameSubstanceAndAnotherDayAnotherOne() {
    FiledEvent met = only(filing(event(MONDAY, "met", List.of(PORT))));
    FiledEvent moved = only(filing(moved(event(MONDAY, "met", List.of(PORT)))));
    FiledEvent later = only(filing(event(MONDAY.plusDays(1), "met", List.of(PORT))));

    assertNotEquals(met.json(), moved.json());
    assertEquals(met.substance(), moved.substance());
    assertNotEquals(met.substance(), later.substance());
  }

  @Test
  void isTheSameFromWhatTheLedgerKeepsOfIt() {
    Document said =
        new Document(
            "urn:a",
            Revision.parse("2026-02-27T10:00:00+01:00"),
            "Talks",
            "A. Writer",
            "Northwire",
            OffsetDateTime.parse("2026-02-27T23:30:00-05:00"),
            "https://post.example/talks",
            "en",
            Text.received("They met at the port."),
            List.of(),
            new Particulars(
                "NW", null, 3, "Current", null, "Beirut", List.of("04000000"), List.of()),
            new Notice(Notice.Status.USABLE, true, LATE.plusSeconds(60), LATE.plusSeconds(120)));
    Filing first = filing(said, PUBLISHED, event(MONDAY, "met", List.of(PORT)));
    RevisionRow row =
        new RevisionRow(first, 1, 0, SubmissionState.WITHHELD, first.showing(LATE), LATE);
    Filing again = row.filing("urn:a");

    assertEquals(first.events(), again.events());
    assertEquals(first.findings(), again.findings());
    assertEquals(first.reading(), again.reading());
    assertEquals(first.hash(), again.hash());
    assertEquals(first.particulars(), again.particulars());
    assertEquals(first.document().revision(), again.document().revision());
    assertEquals(first.document().notice(), again.document().notice());
    assertEquals(first.document().published(), again.document().published());
    assertEquals(List.of(first.day(), first.told()), List.of(again.day(), again.told()));
    assertEquals(
        List.of(first.id(), first.submission(), first.received()),
        List.of(again.id(), again.submission(), again.received()));
    assertEquals(
        Objects.requireNonNull(first.sketch()).keys(),
        Objects.requireNonNull(again.sketch()).keys());
    assertEquals(String.valueOf(first.gist()), String.valueOf(again.gist()));
  }

  @Test
  void countsTimeAsFinelyAsEveryDatabase() {
    assertEquals(Instant.parse("2026-03-01T23:30:00.123456Z"), filing().received());
  }

  @Test
  void givesADocumentAnIdThatIsSafeInAPathAndFoundByEither() {
    String id = DocumentId.of("urn:newsml:post.example:2026:talks");

    assertTrue(id.matches("d[0-9a-f]{32}"), id);
    assertEquals(List.of(id), DocumentId.meantBy("urn:newsml:post.example:2026:talks"));
    assertTrue(DocumentId.meantBy(id).contains(id));
    assertTrue(DocumentId.meantBy(id).contains(DocumentId.of(id)));
  }

  private static FiledEvent only(Filing filing) {
    assertEquals(1, filing.events().size());
    return filing.events().get(0);
  }

  private static Filing filing(Event... events) {
    return filing("urn:a", PUBLISHED, events);
  }

  private static Filing filing(String uri, @Nullable LocalDate published, Event... events) {
    return filing(document(uri, null, "Talks", null), published, events);
  }

  private static Filing filing(Document document, @Nullable LocalDate published, Event... events) {
    Reading reading =
        new Reading(
            document.text(),
            "en",
            published,
            "book",
            "coder",
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new ArrayList<>(List.of(events)),
            List.of(),
            List.of());
    return Filing.from(new Entry("s1", document, reading, Arrival.first(LATE)));
  }

  private static Document document(
      String uri, @Nullable Revision revision, @Nullable String headline, @Nullable String byline) {
    return new Document(
        uri, revision, headline, byline, null, null, null, "en", Text.received("They met."));
  }

  private static Event moved(Event event) {
    return event.withMentions(
        List.of(new EventMention(new Words(Span.of(0, 3), "met"), 0, List.of(), Map.of())));
  }

  private static Event event(@Nullable LocalDate day, String trigger, List<Party> actors) {
    EventDate date =
        day == null
            ? null
            : new EventDate(
                day, day, EventDate.Precision.DAY, EventDate.Basis.STATED, Span.of(0, 4));
    Status status =
        new Status(
            Status.Modality.ASSERTED,
            Status.Polarity.POSITIVE,
            Status.Certainty.CERTAIN,
            false,
            List.of(),
            null);
    return new Event(
        "e1",
        EventType.CONSULT,
        "meet",
        List.of(),
        null,
        1,
        true,
        new Words(Span.of(5, 8), trigger),
        0,
        actors,
        List.of(),
        List.of(),
        date,
        null,
        "no place stated",
        status,
        List.of(),
        List.of(),
        List.of(new EventMention(new Words(Span.of(5, 8), trigger), 0, List.of(), Map.of())),
        null,
        Map.of(),
        "test",
        1);
  }

  private static Party party(@Nullable String actor, String words) {
    return Party.named(Span.of(0, 4), words, actor, null, List.of());
  }
}
