package org.dateline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/**
 * A question about events.
 *
 * @param filters all of which must hold
 * @param asOf what was known then is asked for, or null for what is known now
 * @param limit how many at most, 1 to 500
 * @param after where the page before this one ended, or null for the first
 */
public record EventQuery(
    List<Filter> filters,
    @Nullable Instant asOf,
    Order order,
    int limit,
    @Nullable Position after) {

  public static final int MOST = 500;

  /** Every event, as it is known now. */
  public static final EventQuery ALL = new EventQuery(List.of(), null, Order.HAPPENED, MOST, null);

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public EventQuery(
      List<Filter> filters,
      @Nullable Instant asOf,
      Order order,
      int limit,
      @Nullable Position after) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit " + limit);
    }
    this.filters = List.copyOf(filters);
    this.asOf = asOf;
    this.order = order;
    this.limit = limit;
    this.after = after;
  }

  /** What comes first. */
  public enum Order {
    /** The newest happening. */
    HAPPENED,
    /** What Dateline has known for the shortest time. */
    RECORDED,
    /** What answers the words best that are looked for; only with {@link Filter.Words}. */
    RELEVANCE
  }

  /**
   * A row of the answer, by which the next page is found.
   *
   * @param day that it happened, or the day of its document
   * @param recorded when Dateline knew it first
   * @param score how well it answers the words that are looked for; 0 where none are
   */
  public record Position(LocalDate day, Instant recorded, String id, double score) {

    /** Of a row in the order of scores, in which nothing else counts. */
    public static Position scored(double score, String id) {
      return new Position(LocalDate.EPOCH, Instant.EPOCH, id, score);
    }
  }

  /** The words that are looked for, if any are. */
  public Optional<WordQuery> words() {
    return Filter.words(filters);
  }

  /** The same with other filters and as many rows. */
  public EventQuery with(List<Filter> others, int rows) {
    return new EventQuery(others, asOf, order, rows, after);
  }

  /** The same question from a place on, as it was answered at an instant. */
  public EventQuery on(@Nullable Position place, int rows, Instant instant) {
    return new EventQuery(filters, instant, order, rows, place);
  }
}
