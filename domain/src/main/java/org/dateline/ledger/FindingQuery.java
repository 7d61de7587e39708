package org.dateline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.index.FindingSort;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/**
 * A question about attributions, agreements or relations.
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
    Order order,
    int limit,
    @Nullable Position after) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public FindingQuery(
      FindingSort sort,
      List<Filter> filters,
      @Nullable Instant asOf,
      Order order,
      int limit,
      @Nullable Position after) {
    this.sort = sort;
    this.filters = List.copyOf(filters);
    this.asOf = asOf;
    this.order = order;
    this.limit = limit;
    this.after = after;
  }

  /** The same question from a place on, as it was answered at an instant. */
  public FindingQuery on(@Nullable Position place, int rows, Instant instant) {
    return new FindingQuery(sort, filters, instant, order, rows, place);
  }

  /** What comes first. */
  public enum Order {
    /** The newest day. */
    DAY,
    /** What answers the words best that are looked for; only with {@link Filter.Words}. */
    RELEVANCE
  }

  /**
   * A row of the answer, by which the next page is found.
   *
   * @param score how well it answers the words that are looked for; 0 where none are
   */
  public record Position(LocalDate day, String id, double score) {

    /** Of a row in the order of scores, in which nothing else counts. */
    public static Position scored(double score, String id) {
      return new Position(LocalDate.EPOCH, id, score);
    }
  }

  /** The words that are looked for, if any are. */
  public Optional<WordQuery> words() {
    return Filter.words(filters);
  }
}
