package org.dateline.intake;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerAway;

/**
 * How often each document was tried, in the ledger; and those attempts that were nobody's fault and
 * could not be taken back yet, because the ledger was away. Safe for all threads.
 */
final class Attempts {

  /** As many as a broker may keep bringing while the ledger is away; past that, some cost one. */
  private static final int MOST_OWED = 10_000;

  private final Ledger ledger;
  private final Set<String> owed = ConcurrentHashMap.newKeySet();

  Attempts(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Counts one more.
   *
   * @return how many there were, this one included
   * @throws LedgerAway if it cannot be counted; then it is not
   */
  int begin(String submission) {
    if (owed.contains(submission)) {
      ledger.excuse(submission);
      owed.remove(submission);
    }
    return ledger.attempt(submission);
  }

  /** Takes one back, now or before the next is counted. */
  void excuse(String submission) {
    try {
      ledger.excuse(submission);
    } catch (LedgerAway e) {
      if (owed.size() < MOST_OWED) {
        owed.add(submission);
      }
    }
  }
}
