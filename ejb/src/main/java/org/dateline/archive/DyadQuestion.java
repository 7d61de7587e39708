package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.archive.words.WordIndex;
import org.dateline.event.EventType;
import org.dateline.event.Quad;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.Dyad;
import org.dateline.ledger.DyadQuery;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Happened;
import org.dateline.ledger.Period;
import org.dateline.ledger.index.Facet;
import org.jspecify.annotations.Nullable;

/**
 * A question who did how much to whom, put into JPQL. For one use.
 *
 * @param at what was shown then
 */
record DyadQuestion(EntityManager entities, WordIndex words, DyadQuery query, Instant at) {

  /** A pair's events, in one month if periods are asked for. */
  private record Line(
      String pair,
      @Nullable LocalDate month,
      long events,
      double goldstein,
      Map<Quad, Long> quads) {}

  /** So many lines are summed up at most. */
  private static final int MOST = 200_000;

  /** Which pair, and in which period. */
  private record Key(String pair, @Nullable String period) {}

  /** What a pair did, summed up. For one thread. */
  private static final class Sum {
    private final Map<Quad, Long> quads = new EnumMap<>(Quad.class);
    private long events;
    private double goldstein;

    void add(Line line) {
      line.quads().forEach((quad, more) -> quads.merge(quad, more, Long::sum));
      events += line.events();
      goldstein += line.goldstein();
    }
  }

  /** The pairs, or nothing if they are more than can be held. */
  Optional<List<Dyad>> answer() {
    List<Line> lines = lines();
    return lines.size() > MOST ? Optional.empty() : Optional.of(summed(lines));
  }

  private List<Dyad> summed(List<Line> lines) {
    Map<Key, Sum> sums = new HashMap<>();
    Map<String, Long> totals = new HashMap<>();
    Period period = query.period();
    AskedPairs asked = AskedPairs.of(query);
    for (Line line : lines) {
      if (asked.holds(line.pair())) {
        String when = period == null || line.month() == null ? null : period.of(line.month());
        sums.computeIfAbsent(new Key(line.pair(), when), key -> new Sum()).add(line);
        totals.merge(line.pair(), line.events(), Long::sum);
      }
    }
    fill(sums, totals.keySet());
    return sums.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Key, Sum>>comparingLong(
                    each -> -totals.getOrDefault(each.getKey().pair(), 0L))
                .thenComparing(each -> each.getKey().pair())
                .thenComparing(each -> String.valueOf(each.getKey().period())))
        .map(each -> dyad(each.getKey(), each.getValue()))
        .toList();
  }

  /**
   * Periods without an event stand there too, if the days are told in which they may lie, and the
   * pairs are not too many for it.
   */
  private void fill(Map<Key, Sum> sums, Set<String> pairs) {
    Period period = query.period();
    for (Filter filter : query.filters()) {
      if (period != null
          && filter instanceof Happened days
          && days.from() != null
          && days.until() != null
          && pairs.size() * period.count(days.from(), days.until()) <= CountQuery.MOST) {
        List<String> all = period.all(days.from(), days.until()).toList();
        pairs.forEach(
            pair -> all.forEach(each -> sums.putIfAbsent(new Key(pair, each), new Sum())));
      }
    }
  }

  private static Dyad dyad(Key key, Sum sum) {
    boolean isMutual = key.pair().indexOf('=') > 0;
    int sign = key.pair().indexOf(isMutual ? '=' : '>');
    Map<Quad, Long> quads = new EnumMap<>(Quad.class);
    for (Quad quad : Quad.values()) {
      quads.put(quad, sum.quads.getOrDefault(quad, 0L));
    }
    return new Dyad(
        key.pair().substring(0, sign),
        key.pair().substring(sign + 1),
        isMutual,
        key.period(),
        sum.events,
        sum.events == 0 ? 0 : sum.goldstein / sum.events,
        quads);
  }

  private List<Line> lines() {
    Rows rows = Rows.ofEventsByFacet(query.filters(), words).shown(at);
    List<String> by = new ArrayList<>(List.of("p.value"));
    if (query.period() != null) {
      by.addAll(List.of("extract(year from e.happened)", "extract(month from e.happened)"));
    }
    List<String> fields = new ArrayList<>(by);
    fields.add("count(e.id)");
    fields.add("sum(e.goldstein)");
    for (Quad quad : Quad.values()) {
      fields.add("SQL('sum(case when ? in (" + types(quad) + ") then 1 else 0 end)', e.type)");
    }
    Facet.Kind kind = query.by() == Dyad.By.COUNTRY ? Facet.Kind.DYAD : Facet.Kind.ACTOR_DYAD;
    // Index: the primary key of facet.
    return rows.ask(
            entities,
            Object[].class,
            "select "
                + String.join(", ", fields)
                + " from "
                + rows.from()
                + ", FacetRow p where "
                + rows.where()
                + " and p.item = e.id and p.version = e.version and p.kind = "
                + rows.parameter(kind)
                + " group by "
                + String.join(", ", by))
        .setMaxResults(MOST + 1)
        .getResultStream()
        .map(line -> line(line, by.size()))
        .toList();
  }

  /** As SQL has them, in JPQL's quotation marks. */
  private static String types(Quad quad) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.quad() == quad)
        .map(type -> "''" + type.name() + "''")
        .collect(Collectors.joining(", "));
  }

  private static Line line(Object[] line, int keys) {
    LocalDate month =
        keys == 1
            ? null
            : LocalDate.of(((Number) line[1]).intValue(), ((Number) line[2]).intValue(), 1);
    Map<Quad, Long> quads = new EnumMap<>(Quad.class);
    int at = keys + 2;
    for (Quad quad : Quad.values()) {
      quads.put(quad, ((Number) line[at++]).longValue());
    }
    return new Line((String) line[0], month, (Long) line[keys], (Double) line[keys + 1], quads);
  }
}
