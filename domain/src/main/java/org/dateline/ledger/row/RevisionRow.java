package org.dateline.ledger.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.Instant;
import org.dateline.ledger.Filing;
import org.dateline.ledger.SubmissionState;
import org.jspecify.annotations.Nullable;

/** A revision that was entered, also one that came too late; written once. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "revision")
@IdClass(RevisionKey.class)
public class RevisionRow {

  @Id private String document;

  @Id
  @Column(name = "revision_rank")
  private BigInteger rank;

  @Id private String hash;
  private @Nullable String revision;
  private String submission;

  @Enumerated(EnumType.STRING)
  private SubmissionState state;

  private Instant received;
  private Instant recorded;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected RevisionRow() {}

  /**
   * @param state stored or superseded
   */
  public RevisionRow(Filing filing, SubmissionState state, Instant now) {
    document = filing.id();
    rank = RevisionKey.rank(filing.document().revision());
    hash = filing.hash();
    revision = filing.document().revision() == null ? null : filing.document().revision().value();
    submission = filing.submission();
    this.state = state;
    received = filing.received();
    recorded = now;
  }

  public SubmissionState state() {
    return state;
  }
}
