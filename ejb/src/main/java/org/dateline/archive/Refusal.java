package org.dateline.archive;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.ledger.EntryRefused;
import org.dateline.ledger.LedgerAway;

/** What a failed transaction means, by its causes and their SQL states; no message is read. */
final class Refusal {

  /** Integrity (somebody else entered it first), and transactions that gave way to another. */
  private static final Set<String> COLLISIONS = Set.of("23", "40");

  /** H2 has states of its own for rows that another transaction is writing, and for waiting. */
  private static final Set<String> H2_COLLISIONS = Set.of("90131", "90112", "HYT00");

  /** Values and sizes that the database cannot hold, and integrity that no second look mended. */
  private static final Set<String> FAULTS_OF_THE_COPY = Set.of("0A", "21", "22", "23", "54");

  private static final int DEEPEST = 20;

  private Refusal() {}

  /** Whether another look at the ledger, in a new transaction, may end otherwise. */
  static boolean isCollision(RuntimeException failure) {
    return any(failure, OptimisticLockException.class::isInstance)
        || any(failure, cause -> hasClass(cause, COLLISIONS))
        || any(
            failure,
            cause -> cause instanceof SQLException sql && H2_COLLISIONS.contains(state(sql)));
  }

  /** The failure in the ledger's own terms; what is no failure of the database stays as it is. */
  static RuntimeException of(RuntimeException failure) {
    if (any(failure, cause -> hasClass(cause, FAULTS_OF_THE_COPY))) {
      return new EntryRefused(failure);
    }
    boolean isOfTheDatabase =
        any(
                failure,
                cause -> cause instanceof SQLException || cause instanceof PersistenceException)
            || isOfTheTransaction(failure);
    return isOfTheDatabase ? new LedgerAway(failure) : failure;
  }

  private static boolean isOfTheTransaction(RuntimeException failure) {
    return any(
        failure, cause -> cause.getClass().getPackageName().startsWith("jakarta.transaction"));
  }

  private static boolean hasClass(Throwable cause, Set<String> classes) {
    return cause instanceof SQLException sql
        && state(sql).length() == 5
        && classes.contains(state(sql).substring(0, 2));
  }

  private static String state(SQLException sql) {
    return sql.getSQLState() == null ? "" : sql.getSQLState();
  }

  private static boolean any(Throwable failure, Predicate<Throwable> test) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(test);
  }
}
