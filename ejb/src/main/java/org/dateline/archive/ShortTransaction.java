package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/**
 * One short transaction at a time, whoever keeps it: the container, or nobody but the database.
 * Safe for all threads.
 */
public interface ShortTransaction {

  /**
   * Runs the work in a new transaction of its own and commits it; rolls it back if the work throws.
   * What the work throws, and what the database says at the commit, goes to the caller.
   */
  <T> T write(Function<EntityManager, T> work);

  /** Runs the questions outside any transaction. */
  <T> T read(Function<EntityManager, T> questions);
}
