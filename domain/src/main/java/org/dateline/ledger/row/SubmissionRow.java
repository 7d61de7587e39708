package org.dateline.ledger.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.jspecify.annotations.Nullable;

/** A submission; written at most twice: when it is queued and when it ends. */
@Entity
@Table(name = "submission")
public class SubmissionRow {

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private SubmissionState state;

  private @Nullable String document;
  private @Nullable String reason;

  @Column(updatable = false)
  private Instant received;

  private @Nullable Instant finished;

  @Column(updatable = false)
  private @Nullable String batch;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SubmissionRow() {}

  public SubmissionRow(Submission submission) {
    id = submission.id();
    received = submission.received();
    state = submission.state();
    document = submission.document();
    reason = submission.reason();
    finished = submission.finished();
    batch = submission.batch();
  }

  /** Takes over how the submission ended; when it arrived stays as it was first known. */
  public void end(Submission ended) {
    state = ended.state();
    document = ended.document();
    reason = ended.reason();
    finished = ended.finished();
  }

  public Submission submission() {
    return new Submission(id, state, document, reason, received, finished, batch);
  }
}
