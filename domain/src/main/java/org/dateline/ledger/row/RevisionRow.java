package org.dateline.ledger.row;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.dateline.document.Document;
import org.dateline.document.Notice;
import org.dateline.document.Particulars;
import org.dateline.document.Revision;
import org.dateline.ledger.Arrival;
import org.dateline.ledger.FiledDocument.CopyOf;
import org.dateline.ledger.Filing;
import org.dateline.ledger.Showing;
import org.dateline.ledger.SubmissionState;
import org.dateline.ledger.index.FindingSort;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/** A revision that was entered, also one that came too late: what it said, and when it is shown. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "revision")
@IdClass(RevisionKey.class)
public class RevisionRow {

  @Id private String document;
  @Id private int ordinal;

  @Column(name = "revision_rank")
  private BigInteger rank;

  private String hash;
  private int again;
  private @Nullable String revision;
  private String submission;

  @Enumerated(EnumType.STRING)
  private SubmissionState state;

  /** Of publication, or if that is not known of arrival: what documents are sorted by. */
  @Column(name = "reported")
  private LocalDate day;

  private Instant received;
  private Instant recorded;

  @Column(name = "shown_from")
  private Instant shownFrom;

  @Column(name = "shown_until")
  private Instant shownUntil;

  @Enumerated(EnumType.STRING)
  private Notice.Status status;

  private boolean correction;

  @Column(name = "embargoed_until")
  private @Nullable Instant embargoedUntil;

  private @Nullable Instant expires;
  private @Nullable String headline;
  private @Nullable String byline;
  private @Nullable String publisher;
  private @Nullable String published;
  private @Nullable String url;
  private @Nullable String language;
  private String text;
  private String particulars;
  private @Nullable String reading;
  private int events;
  private int attributions;
  private int places;

  @Column(name = "copy_of")
  private @Nullable String copyOf;

  private @Nullable Double likeness;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected RevisionRow() {}

  /**
   * @param ordinal from 1
   * @param again how often its sender had gone back to it
   * @param state stored, superseded or withheld
   */
  public RevisionRow(
      Filing filing, int ordinal, int again, SubmissionState state, Showing shown, Instant now) {
    Document said = filing.document();
    document = filing.id();
    this.ordinal = ordinal;
    rank = RevisionKey.rank(said.revision());
    hash = filing.hash();
    this.again = again;
    revision = said.revision() == null ? null : said.revision().value();
    submission = filing.submission();
    this.state = state;
    day = filing.day();
    received = filing.received();
    recorded = now;
    shownFrom = shown.from();
    shownUntil = shown.until();
    notice(said.notice());
    headline = said.headline();
    byline = said.byline();
    publisher = said.publisher();
    published = said.published() == null ? null : ISO_OFFSET_DATE_TIME.format(said.published());
    url = said.url();
    language = said.language();
    text = said.text().chars();
    particulars = filing.particulars();
    count(filing);
  }

  private void notice(Notice notice) {
    status = notice.status();
    correction = notice.isCorrection();
    embargoedUntil = notice.embargoedUntil();
    expires = notice.expires();
  }

  private void count(Filing filing) {
    reading = filing.reading();
    events = filing.events().size();
    attributions = filing.count(FindingSort.ATTRIBUTION);
    places = filing.places();
  }

  /** Marks it as a copy of another document. */
  public void copies(CopyOf original) {
    copyOf = original.document();
    likeness = original.likeness();
  }

  /**
   * The filing that it came from, as far as it is entered again.
   *
   * @param uri of its document
   */
  public Filing filing(String uri) {
    Document said =
        new Document(
            uri,
            revision == null ? null : Revision.parse(revision),
            headline,
            byline,
            publisher,
            published == null ? null : OffsetDateTime.parse(published),
            url,
            language,
            Text.received(text),
            List.of(),
            Particulars.NONE,
            new Notice(status, correction, embargoedUntil, expires));
    return Filing.of(submission, hash, said, particulars, reading, Arrival.first(received));
  }

  /** Unsays what a later revision that is not yet shown had said of its end. */
  public void reopen(Instant now) {
    shownUntil = Ends.reopened(shownFrom, expires, now);
  }

  /** It is shown no longer, from then on. */
  public void end(Instant then) {
    shownUntil = Ends.earlier(shownFrom, shownUntil, then);
  }

  public boolean isShown(Instant now) {
    return !shownFrom.isAfter(now) && shownUntil.isAfter(now);
  }

  /** What it says: see {@link Filing#hash}. */
  public String hash() {
    return hash;
  }

  public Instant shownUntil() {
    return shownUntil;
  }

  public SubmissionState state() {
    return state;
  }
}
