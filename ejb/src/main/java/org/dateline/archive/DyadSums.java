package org.dateline.archive;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.Quad;
import org.dateline.ledger.Dyad;
import org.jspecify.annotations.Nullable;

/** What pairs did, summed up by period. For one thread. */
final class DyadSums {

  /** Which pair, as the ledger writes it, and in which period, or null where none is asked for. */
  record Cell(String pair, @Nullable String period) {}

  private static final class Sum {
    private final Map<Quad, Long> quads = new EnumMap<>(Quad.class);
    private long events;
    private double goldstein;
  }

  private final Map<Cell, Sum> sums = new HashMap<>();
  private final Map<String, Long> totals = new HashMap<>();

  /** The pair stands there, whether or not it did anything. */
  void name(String pair) {
    totals.putIfAbsent(pair, 0L);
  }

  /**
   * @param goldstein the sum of their values
   */
  void add(Cell cell, long events, double goldstein, Map<Quad, Long> quads) {
    Sum sum = sums.computeIfAbsent(cell, any -> new Sum());
    quads.forEach((quad, more) -> sum.quads.merge(quad, more, Long::sum));
    sum.events += events;
    sum.goldstein += goldstein;
    totals.merge(cell.pair(), events, Long::sum);
  }

  /** How many pairs there are. */
  int pairs() {
    return totals.size();
  }

  /** Each pair has each of these periods, whether or not it did anything then. */
  void fill(List<@Nullable String> periods) {
    totals
        .keySet()
        .forEach(
            pair -> periods.forEach(period -> sums.putIfAbsent(new Cell(pair, period), new Sum())));
  }

  /**
   * All of them, the pairs with the most events first, each by its periods.
   *
   * @param documents how many there are of each period
   */
  List<Dyad> dyads(Map<String, Long> documents) {
    return sums.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Cell, Sum>>comparingLong(
                    each -> -totals.getOrDefault(each.getKey().pair(), 0L))
                .thenComparing(each -> each.getKey().pair())
                .thenComparing(each -> String.valueOf(each.getKey().period())))
        .map(each -> dyad(each.getKey(), each.getValue(), documents))
        .toList();
  }

  private static Dyad dyad(Cell cell, Sum sum, Map<String, Long> documents) {
    boolean isMutual = cell.pair().indexOf('=') > 0;
    int sign = cell.pair().indexOf(isMutual ? '=' : '>');
    Map<Quad, Long> quads = new EnumMap<>(Quad.class);
    for (Quad quad : Quad.values()) {
      quads.put(quad, sum.quads.getOrDefault(quad, 0L));
    }
    return new Dyad(
        cell.pair().substring(0, sign),
        cell.pair().substring(sign + 1),
        isMutual,
        cell.period(),
        cell.period() == null ? null : documents.getOrDefault(cell.period(), 0L),
        sum.events,
        sum.events == 0 ? 0 : sum.goldstein / sum.events,
        quads);
  }
}
