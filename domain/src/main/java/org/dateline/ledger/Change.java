package org.dateline.ledger;

import java.util.Locale;

/** What happened to an event in the ledger. */
public enum Change {
  /** It is known now, or known again. */
  STORED,
  /** A newer revision tells it otherwise. */
  CHANGED,
  /** A newer revision tells the same at another place in its text. */
  MOVED,
  /** Its document tells it no longer, or is shown no longer. */
  RETRACTED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
