package org.dateline.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerAway;

/**
 * How often each document was tried, in the ledger; and those attempts that were nobody's fault and
 * could not be taken back yet, because the ledger was away. Safe for all threads.
 *
 * <p>An attempt of which no end is known may have ended the process, or only have been under way
 * when it was ended. What was under way comes first after each start, and a process that is ended
 * over and over soon after it starts would find the same documents guilty each time. So what is
 * under suspicion more than once lets the others go first for a while.
 */
final class Attempts {

  /** As many as a broker may keep bringing while the ledger is away; past that, some cost one. */
  private static final int MOST_OWED = 10_000;

  /** So often a document may have been under way before it has to wait. */
  private static final int TRUSTED = 1;

  /** After the start; once more for each time that it was under way. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Ledger ledger;
  private final Clock clock;
  private final Instant start;
  private final Set<String> owed = ConcurrentHashMap.newKeySet();

  /** Tried here, and failed without ending the process; at most as many as may be owed. */
  private final Set<String> cleared = ConcurrentHashMap.newKeySet();

  Attempts(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
    this.start = clock.instant();
  }

  /**
   * Counts one more.
   *
   * @return how many there were, this one included
   * @throws LedgerAway if it cannot be counted; then it is not
   * @throws Undelivered if others are to go first; then it is not counted, either
   */
  int begin(String submission) {
    if (owed.contains(submission)) {
      ledger.excuse(submission);
      owed.remove(submission);
    }
    int attempt = ledger.attempt(submission);
    int suspected = attempt - 1 - TRUSTED;
    if (suspected > 0
        && attempt <= Reception.MOST_ATTEMPTS
        && !cleared.contains(submission)
        && clock.instant().isBefore(start.plus(PATIENCE.multipliedBy(suspected)))) {
      excuse(submission);
      throw new Undelivered(submission);
    }
    return attempt;
  }

  /** It failed, and the process goes on. */
  void failed(String submission) {
    if (cleared.size() < MOST_OWED) {
      cleared.add(submission);
    }
  }

  /** It has come to its end. */
  void ended(String submission) {
    cleared.remove(submission);
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
