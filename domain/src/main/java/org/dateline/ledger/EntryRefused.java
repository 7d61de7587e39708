package org.dateline.ledger;

import java.io.Serial;

/** The ledger is there and will not take this entry: another try would end alike. */
public final class EntryRefused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public EntryRefused(Throwable cause) {
    super("the ledger refuses the entry", cause);
  }
}
