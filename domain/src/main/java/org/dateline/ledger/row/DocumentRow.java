package org.dateline.ledger.row;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigInteger;
import java.time.Instant;
import org.dateline.document.Document;
import org.dateline.ledger.Filing;
import org.dateline.ledger.SubmissionState;
import org.jspecify.annotations.Nullable;

/** A document in its newest revision, with its reading. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "document")
public class DocumentRow {

  @Id private String id;
  private String uri;
  private @Nullable String revision;

  @Column(name = "revision_rank")
  private BigInteger rank;

  private String hash;
  private @Nullable String headline;
  private @Nullable String byline;
  private @Nullable String publisher;
  private @Nullable String published;
  private @Nullable String url;
  private @Nullable String language;
  private String text;
  private String reading;
  private Instant received;

  @Enumerated(EnumType.STRING)
  private SubmissionState state;

  private int revisions;
  private int events;
  private int attributions;
  private int places;
  @Version private long version;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected DocumentRow() {}

  /** The document's first revision to arrive. */
  @SuppressWarnings("NullAway.Init") // replaceBy fills the rest
  public DocumentRow(Filing filing) {
    id = filing.id();
    uri = filing.document().uri();
    rank = RevisionKey.NONE;
    state = SubmissionState.STORED;
    replaceBy(filing);
    countRevision();
  }

  /**
   * Whether the filing is older than what is here. What has no revision is as new as its arrival.
   */
  public boolean isNewerThan(Filing filing) {
    return filing.document().revision() != null
        && filing.document().revision().rank().compareTo(rank) < 0;
  }

  /**
   * Whether a content that the ledger knows need not be entered again: it stands here now, or its
   * sender numbers revisions. One who does not may go back to what was said before.
   */
  public boolean isOf(Document document, String content) {
    boolean isNumbered = document.revision() != null;
    return isNumbered || hash.equals(content);
  }

  /** Takes over a newer revision. */
  public final void replaceBy(Filing filing) {
    Document document = filing.document();
    hash = filing.hash();
    revision = document.revision() == null ? null : document.revision().value();
    rank = rank.max(RevisionKey.rank(document.revision()));
    headline = document.headline();
    byline = document.byline();
    publisher = document.publisher();
    published =
        document.published() == null ? null : ISO_OFFSET_DATE_TIME.format(document.published());
    url = document.url();
    language = document.language();
    text = document.text().chars();
    reading = filing.json();
    received = filing.received();
    count(filing);
  }

  /** Counts a revision that was not here before. */
  public final void countRevision() {
    revisions++;
  }

  private void count(Filing filing) {
    events = filing.reading().events().size();
    attributions = filing.reading().attributions().size();
    places = filing.reading().places().size();
  }
}
