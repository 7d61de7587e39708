package org.dateline.ledger.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.dateline.ledger.FindingId;
import org.dateline.ledger.Showing;
import org.dateline.ledger.index.FiledFinding;
import org.dateline.ledger.index.FindingSort;
import org.jspecify.annotations.Nullable;

/**
 * An attribution, an agreement or a relation of one revision of a document. What a revision says as
 * the one before did is another row, cited under the same id.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "finding")
public class FindingRow {

  @Id private String id;

  @Column(updatable = false)
  private String cited;

  private String document;
  private int revision;

  @Enumerated(EnumType.STRING)
  private FindingSort sort;

  private String kind;
  private String state;
  private LocalDate happened;

  @Column(name = "first_day")
  private @Nullable LocalDate first;

  @Column(name = "last_day")
  private @Nullable LocalDate last;

  @Column(updatable = false)
  private Instant recorded;

  @Column(name = "shown_from")
  private Instant shownFrom;

  @Column(name = "shown_until")
  private Instant shownUntil;

  private String json;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected FindingRow() {}

  /**
   * @param cited id under which it is cited
   * @param recorded when what is cited under this id was known first
   * @param json of the finding, with the ids that its events have in the ledger
   */
  public FindingRow(
      String cited,
      String document,
      int revision,
      FiledFinding filed,
      Instant recorded,
      String json,
      Showing shown) {
    id = FindingId.row(document, revision, filed.number());
    this.cited = cited;
    this.recorded = recorded;
    this.document = document;
    this.revision = revision;
    sort = filed.sort();
    kind = filed.kind();
    state = filed.state();
    happened = filed.day();
    first = filed.first();
    last = filed.last();
    shownFrom = shown.from();
    shownUntil = shown.until();
    this.json = json;
  }

  /** Unsays what a later revision that is not yet shown had said of its end. */
  public void reopen(Instant expires, Instant now) {
    shownUntil = Ends.reopened(shownFrom, expires, now);
  }

  /** It is shown no longer, from then on. */
  public void end(Instant then) {
    shownUntil = Ends.earlier(shownFrom, shownUntil, then);
  }

  public String id() {
    return id;
  }
}
