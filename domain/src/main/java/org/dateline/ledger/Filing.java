package org.dateline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Dateline;
import org.dateline.document.Document;
import org.dateline.document.Notice;
import org.dateline.document.Particulars;
import org.dateline.event.Event;
import org.dateline.json.ReadingJson;
import org.dateline.json.Substance;
import org.dateline.ledger.index.FiledFinding;
import org.dateline.ledger.index.IndexCard;
import org.dateline.ledger.index.Indexer;
import org.dateline.reading.Language;
import org.dateline.reading.Reading;
import org.dateline.story.Gist;
import org.dateline.story.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * An entry made ready for the rows: id, hash and JSON are computed once, before any transaction is
 * open, and are the same however often the transaction is tried.
 *
 * @param submission id of the submission that brought it
 * @param id Dateline's id of the document
 * @param hash of everything that the sender said of the item, but for its uri and its revision
 * @param particulars of the document, as JSON
 * @param reading null where nobody read it
 * @param json the reading in the contract's form, or null
 * @param day of publication, or if none is known of arrival
 * @param findings all that is listed besides events
 * @param sketch of its text, by which copies are known; null where nothing is shown of it
 * @param gist of it, by which its story is known; null where it is not read as English
 * @param isReplayed whether what was received since is newer, where nobody numbers revisions
 * @param received in whole microseconds, as finely as every database keeps it
 */
public record Filing(
    String submission,
    String id,
    String hash,
    Document document,
    String particulars,
    @Nullable Reading reading,
    @Nullable String json,
    LocalDate day,
    List<FiledEvent> events,
    List<FiledFinding> findings,
    @Nullable Sketch sketch,
    @Nullable Gist gist,
    boolean isReplayed,
    Instant received) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public Filing(
      String submission,
      String id,
      String hash,
      Document document,
      String particulars,
      @Nullable Reading reading,
      @Nullable String json,
      LocalDate day,
      List<FiledEvent> events,
      List<FiledFinding> findings,
      @Nullable Sketch sketch,
      @Nullable Gist gist,
      boolean isReplayed,
      Instant received) {
    this.submission = submission;
    this.id = id;
    this.hash = hash;
    this.document = document;
    this.particulars = particulars;
    this.reading = reading;
    this.json = json;
    this.day = day;
    this.events = List.copyOf(events);
    this.findings = List.copyOf(findings);
    this.sketch = sketch;
    this.gist = gist;
    this.isReplayed = isReplayed;
    this.received = received;
  }

  public static Filing from(Entry entry) {
    Document document = entry.document();
    Reading reading = entry.reading();
    LocalDate day = day(document, entry.arrival().at());
    String json = reading == null ? null : ReadingJson.reading(reading);
    Indexer indexer = json == null ? null : new Indexer(json, day, document.publisher());
    return new Filing(
        entry.submission(),
        DocumentId.of(document.uri()),
        hash(document),
        document,
        ReadingJson.write(document.particulars()),
        reading,
        json,
        indexer == null ? day : indexer.reported(),
        reading == null || indexer == null ? List.of() : events(reading, indexer),
        indexer == null ? List.of() : indexer.findings(),
        reading == null ? null : Sketch.of(document.text()),
        gist(document, reading),
        entry.arrival().isReplayed(),
        entry.arrival().at().truncatedTo(ChronoUnit.MICROS));
  }

  private static @Nullable Gist gist(Document document, @Nullable Reading reading) {
    return reading != null && Language.isEnglish(reading.language())
        ? Gist.of(document.headline(), document.text())
        : null;
  }

  private static LocalDate day(Document document, Instant received) {
    OffsetDateTime published = document.published();
    return FiledEvent.kept(
        published == null
            ? received.atOffset(ZoneOffset.UTC).toLocalDate()
            : published.toLocalDate());
  }

  /** What makes a document other content: 64 hexadecimal digits. */
  public static String hash(Document document) {
    Digest digest =
        new Digest()
            .with(document.text().chars())
            .with(document.headline())
            .with(document.byline())
            .with(document.publisher())
            .with(document.published() == null ? null : document.published().toInstant().toString())
            .with(document.url())
            .with(document.language());
    // What is said beyond the document form counts where anything is said: older ledgers have the
    // hashes of what could be said then.
    boolean isPlain =
        document.particulars().equals(Particulars.NONE) && document.notice().equals(Notice.NONE);
    return isPlain
        ? digest.hex()
        : digest
            .with(ReadingJson.write(document.particulars()))
            .with(ReadingJson.write(document.notice()))
            .hex();
  }

  /**
   * The day on which it was told: that of its dateline, where nobody says when it was published.
   */
  public LocalDate told() {
    Dateline dateline = reading == null || reading.published() != null ? null : reading.dateline();
    LocalDate filed = dateline == null ? null : dateline.date();
    return filed == null ? day : FiledEvent.kept(filed);
  }

  /** When it is shown, if it is entered now. */
  public Showing showing(Instant now) {
    return Showing.of(document.notice(), now);
  }

  private static List<FiledEvent> events(Reading reading, Indexer indexer) {
    List<String> json = ReadingJson.events(reading.events(), reading.text());
    Substance substance = new Substance(reading.attributions());
    List<IndexCard> cards = indexer.cards();
    List<FiledEvent> events = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      Event event = reading.events().get(i);
      // The sentences that tell it are of its substance: who quotes it is told that they changed.
      String form = indexer.withEvidence(json.get(i));
      String hash = new Digest().with(substance.of(event, form)).hex();
      events.add(FiledEvent.of(event, hash, cards.get(i), form));
    }
    return events;
  }
}
