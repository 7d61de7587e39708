package org.dateline.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Document;
import org.dateline.document.Notice;
import org.dateline.document.Particulars;
import org.dateline.json.ReadingJson;
import org.dateline.json.Substance;
import org.dateline.ledger.index.FiledFinding;
import org.dateline.ledger.index.FindingSort;
import org.dateline.ledger.index.Indexer;
import org.dateline.ledger.index.KeptDay;
import org.dateline.reading.Language;
import org.dateline.reading.Reading;
import org.dateline.story.Gist;
import org.dateline.story.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * An entry made ready for the rows: id, hash and JSON are computed once, before any transaction is
 * open, and are the same however often the transaction is tried. Only what waits for its hour and
 * is entered once more is made ready in one.
 *
 * @param submission id of the submission that brought it
 * @param id Dateline's id of the document
 * @param hash of everything that the sender said of the item, but for its uri and its revision
 * @param particulars of the document, as JSON
 * @param reading in the contract's form; null where nobody read it
 * @param day of publication, or if none is known of arrival
 * @param told the day on which it was told: that of its dateline, where nobody says when it was
 *     published
 * @param places how many the reading knows
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
    @Nullable String reading,
    LocalDate day,
    LocalDate told,
    int places,
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
      @Nullable String reading,
      LocalDate day,
      LocalDate told,
      int places,
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
    this.day = day;
    this.told = told;
    this.places = places;
    this.events = List.copyOf(events);
    this.findings = List.copyOf(findings);
    this.sketch = sketch;
    this.gist = gist;
    this.isReplayed = isReplayed;
    this.received = received;
  }

  /** Of what comes in. */
  public static Filing from(Entry entry) {
    Document document = entry.document();
    Reading reading = entry.reading();
    return of(
        entry.submission(),
        hash(document),
        document,
        ReadingJson.write(document.particulars()),
        reading == null ? null : ReadingJson.reading(reading),
        entry.arrival());
  }

  /**
   * Of what is kept of it, so that what a ledger has can be entered again.
   *
   * @param hash {@link #hash} of the document when it came in
   * @param document may lack its particulars and its asides
   * @param reading in the contract's form, or null
   */
  public static Filing of(
      String submission,
      String hash,
      Document document,
      String particulars,
      @Nullable String reading,
      Arrival arrival) {
    LocalDate day = day(document, arrival.at());
    JsonNode tree = reading == null ? MissingNode.getInstance() : ReadingJson.tree(reading);
    Indexer indexer = reading == null ? null : new Indexer(tree, day, document.publisher());
    LocalDate reported = indexer == null ? day : indexer.reported();
    return new Filing(
        submission,
        DocumentId.of(document.uri()),
        hash,
        document,
        particulars,
        reading,
        reported,
        told(tree, reported),
        tree.path("places").size(),
        indexer == null ? List.of() : events(tree, indexer),
        indexer == null ? List.of() : indexer.findings(),
        reading == null ? null : Sketch.of(document.text()),
        Language.isEnglish(tree.path("language").textValue())
            ? Gist.of(document.headline(), document.text())
            : null,
        arrival.isReplayed(),
        arrival.at().truncatedTo(ChronoUnit.MICROS));
  }

  private static LocalDate day(Document document, Instant received) {
    OffsetDateTime published = document.published();
    return KeptDay.of(
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

  private static LocalDate told(JsonNode reading, LocalDate day) {
    LocalDate filed = KeptDay.of(reading.path("dateline").path("date"));
    return filed == null || reading.path("published").isTextual() ? day : filed;
  }

  /** How many findings of a sort it has. */
  public int count(FindingSort sort) {
    return (int) findings.stream().filter(finding -> finding.sort() == sort).count();
  }

  /** When it is shown, if it is entered now. */
  public Showing showing(Instant now) {
    return Showing.of(document.notice(), now);
  }

  private static List<FiledEvent> events(JsonNode reading, Indexer indexer) {
    Substance substance = new Substance(reading);
    List<FiledEvent> events = new ArrayList<>();
    for (JsonNode event : reading.path("events")) {
      // The sentences that tell it are of its substance: who quotes it is told that they changed.
      String form = indexer.withEvidence(event);
      String hash = new Digest().with(substance.of(form)).hex();
      events.add(FiledEvent.of(event, hash, indexer.card(event), form));
    }
    return events;
  }
}
