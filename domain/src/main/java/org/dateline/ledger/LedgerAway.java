package org.dateline.ledger;

import java.io.Serial;

/**
 * The ledger cannot be reached or cannot write now. Nothing was changed, or what was changed will
 * be found again: worth another try, and no fault of the copy.
 */
public final class LedgerAway extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public LedgerAway(Throwable cause) {
    super("the ledger cannot be reached", cause);
  }
}
