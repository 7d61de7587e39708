package org.dateline.ledger.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dateline.document.Document;
import org.dateline.document.Revision;
import org.dateline.ledger.Filing;
import org.jspecify.annotations.Nullable;

/** An item: which of its revisions holds. What they say is in their own rows. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "document")
public class DocumentRow {

  /** Above every revision that a sender can give: nobody can say that he is newer. */
  private static final BigInteger LAST = BigInteger.TEN.pow(39);

  @Id private String id;

  @Column(updatable = false)
  private String uri;

  /** The highest that was ever entered. */
  @Column(name = "revision_rank")
  private BigInteger rank;

  /** Of the revision that holds. */
  private String hash;

  /** When the revision that holds was entered. */
  private Instant entered;

  private @Nullable String story;
  private boolean killed;
  private int revisions;
  @Version private long version;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected DocumentRow() {}

  /** An item of which nothing was known. */
  public DocumentRow(Filing filing, Instant now) {
    id = filing.id();
    uri = filing.document().uri();
    rank = RevisionKey.NONE;
    hash = "";
    entered = now;
  }

  /** Now, but after whatever was entered before: clocks are set back, and nodes differ. */
  public Instant after(Instant now) {
    Instant next = entered.plus(1, ChronoUnit.MICROS);
    return revisions == 0 || now.isAfter(entered) ? now : next;
  }

  /** Whether the item is older than what is here. What has no revision is as new as its arrival. */
  public boolean isNewerThan(Document document) {
    Revision revision = document.revision();
    return revision != null && revision.rank().compareTo(rank) < 0;
  }

  /** Whether a kill holds against the item: only a revision that is said to be newer lifts it. */
  public boolean isKilledFor(Document document) {
    Revision revision = document.revision();
    boolean isNewer = revision != null && revision.rank().compareTo(rank) > 0;
    return killed && !document.notice().isKill() && !isNewer;
  }

  /**
   * Whether a content that the ledger knows need not be entered again: it holds now, or its sender
   * numbers revisions. One who does not may go back to what was said before.
   */
  public boolean isOf(Document document, String content) {
    boolean isNumbered = document.revision() != null;
    return isNumbered || hash.equals(content);
  }

  /** Whether that is what it says, or will say at its hour, and its sender has not killed it. */
  public boolean isHeldBy(String content) {
    return !killed && hash.equals(content);
  }

  /** Takes over the revision that holds from now on. */
  public void take(Filing filing, Instant now) {
    Revision revision = filing.document().revision();
    killed = filing.document().notice().isKill();
    BigInteger entering = RevisionKey.rank(revision);
    rank = rank.max(killed && revision == null ? LAST : entering);
    hash = filing.hash();
    entered = now;
  }

  /** The story that it belongs to, or null where that was never asked. */
  public @Nullable String story() {
    return story;
  }

  /** Puts it into a story, for good. */
  public void join(String joined) {
    story = joined;
  }

  /** Counts one more revision, and gives its ordinal. */
  public int nextRevision() {
    return ++revisions;
  }
}
