package org.dateline.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question how many events there are.
 *
 * @param by what they are told apart by, in this order; at least one, and one period at most
 * @param asOf what was known then is counted, or null for what is known now
 */
public record CountQuery(List<Filter> filters, List<Dimension> by, @Nullable Instant asOf) {

  /** How many groups are answered at most. */
  public static final int MOST = 50_000;

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public CountQuery(List<Filter> filters, List<Dimension> by, @Nullable Instant asOf) {
    this.filters = List.copyOf(filters);
    this.by = List.copyOf(by);
    this.asOf = asOf;
  }

  /** What events are told apart by. */
  public enum Dimension {
    TYPE,
    MODE,
    QUAD,
    DAY(Period.DAY),
    WEEK(Period.WEEK),
    MONTH(Period.MONTH),
    YEAR(Period.YEAR),
    /** In which it happened. */
    COUNTRY,
    /** An actor's id; an event of several counts for each. */
    ACTOR,
    RECIPIENT,
    PUBLISHER,
    MODALITY,
    /** The class of who says so; an event with several counts for each. */
    SOURCE;

    private final @Nullable Period period;

    Dimension() {
      this(null);
    }

    Dimension(@Nullable Period period) {
      this.period = period;
    }

    /** The period that it is, or null if it is none. */
    public @Nullable Period period() {
      return period;
    }
  }

  /** The period by which is counted, or null. */
  public @Nullable Period period() {
    return by.stream()
        .map(Dimension::period)
        .filter(period -> period != null)
        .findFirst()
        .orElse(null);
  }

  /**
   * Events that have these values in common.
   *
   * @param values in the order in which they were asked for; null where an event has none
   */
  public record Group(List<@Nullable String> values, long events) {}
}
