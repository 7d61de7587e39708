package org.dateline.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question who did how much to whom.
 *
 * @param period by which is counted besides, a month or a year, or null
 * @param asOf what was known then is counted, or null for what is known now
 */
public record DyadQuery(
    List<Filter> filters, Dyad.By by, @Nullable Period period, @Nullable Instant asOf) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public DyadQuery(
      List<Filter> filters, Dyad.By by, @Nullable Period period, @Nullable Instant asOf) {
    if (period != null && period != Period.MONTH && period != Period.YEAR) {
      throw new IllegalArgumentException("pairs by " + period);
    }
    this.filters = List.copyOf(filters);
    this.by = by;
    this.period = period;
    this.asOf = asOf;
  }
}
