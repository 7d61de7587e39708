package org.dateline.archive;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the place behind which the next one starts, or null if this is the last
 */
record Part<L, P>(List<L> rows, @Nullable P next) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  Part(List<L> rows, @Nullable P next) {
    this.rows = List.copyOf(rows);
    this.next = next;
  }

  /** Of rows of which there is one more than wanted, if there are more. */
  static <L, P> Part<L, P> of(List<L> rows, int wanted, Function<L, P> place) {
    return rows.size() <= wanted
        ? new Part<>(rows, null)
        : new Part<>(rows.subList(0, wanted), place.apply(rows.get(wanted - 1)));
  }
}
