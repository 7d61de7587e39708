package org.dateline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.ledger.index.FindingSort;
import org.jspecify.annotations.Nullable;

/**
 * A question about attributions, agreements or relations; the newest first.
 *
 * @param filters all of which must hold
 * @param asOf what was known then is asked for, or null for what is known now
 * @param limit how many at most, 1 to 500
 * @param after where the page before this one ended, or null for the first
 */
public record FindingQuery(
    FindingSort sort,
    List<Filter> filters,
    @Nullable Instant asOf,
    int limit,
    @Nullable Position after) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public FindingQuery(
      FindingSort sort,
      List<Filter> filters,
      @Nullable Instant asOf,
      int limit,
      @Nullable Position after) {
    this.sort = sort;
    this.filters = List.copyOf(filters);
    this.asOf = asOf;
    this.limit = limit;
    this.after = after;
  }

  /** The same question from a place on, as it was answered at an instant. */
  public FindingQuery on(@Nullable Position place, int rows, Instant instant) {
    return new FindingQuery(sort, filters, instant, rows, place);
  }

  /** A row of the answer, by which the next page is found. */
  public record Position(LocalDate day, String id) {}
}
