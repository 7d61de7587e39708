package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Short transactions that do not give up at the first collision, and that fail in the ledger's own
 * terms. Safe for all threads.
 *
 * <p>Every call throws {@link org.dateline.ledger.LedgerAway} where the database cannot be reached,
 * and {@link org.dateline.ledger.EntryRefused} where it will not take the values.
 */
record Transactions(ShortTransaction transaction) {

  /** How often a transaction is tried that collides with another. */
  private static final int TRIES = 8;

  /** So that two that collide do not collide again: so much longer at most with each try. */
  private static final Duration STEP = Duration.ofMillis(5);

  /** Where another node or thread wrote the same rows first, it looks again in a new one. */
  <T> T write(Function<EntityManager, T> work) {
    for (int i = 1; ; i++) {
      try {
        return transaction.write(work);
      } catch (RuntimeException e) {
        if (i == TRIES || !Refusal.isCollision(e)) {
          throw Refusal.of(e);
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(i * STEP.toNanos()));
      }
    }
  }

  <T> T read(Function<EntityManager, T> questions) {
    try {
      return transaction.read(questions);
    } catch (RuntimeException e) {
      throw Refusal.of(e);
    }
  }
}
