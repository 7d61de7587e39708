package org.dateline.ledger;

import java.util.Locale;

/** Where a submission stands; every one ends in exactly one of the terminal states. */
public enum SubmissionState {
  QUEUED,
  STORED,
  /** Same content, already here. */
  DUPLICATE,
  /** An older revision than the one that is here. */
  SUPERSEDED,
  /** Embargoed or killed. */
  WITHHELD,
  /** Unreadable; the reason names the field or the offset. */
  REJECTED,
  /** Failed five times, or expired before it was read. */
  DEAD;

  public boolean isTerminal() {
    return this != QUEUED;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
