package org.dateline.ledger.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often it was tried to read a submission that has not ended. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "attempt")
public class AttemptRow {

  @Id private String submission;
  private int attempts;

  private Instant latest;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AttemptRow() {}

  /** The first attempt. */
  public AttemptRow(String submission, Instant now) {
    this.submission = submission;
    attempts = 1;
    latest = now;
  }

  public void again(Instant now) {
    attempts++;
    latest = now;
  }

  public void excuse() {
    attempts = Math.max(0, attempts - 1);
  }

  public int attempts() {
    return attempts;
  }
}
