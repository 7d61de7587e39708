package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.archive.DyadSums.Cell;
import org.dateline.archive.words.WordIndex;
import org.dateline.event.EventType;
import org.dateline.event.Quad;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.Dyad;
import org.dateline.ledger.DyadQuery;
import org.dateline.ledger.Filter;
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

  /** In the place of a pair, where an event is of none. */
  private static final String NONE = "";

  /** So many lines are summed up at most. */
  private static final int MOST = 200_000;

  /** The pairs, or nothing if they are more than can be held. */
  Optional<List<Dyad>> answer() {
    List<Line> lines = lines();
    return lines.size() > MOST
        ? Optional.empty()
        : Optional.of(summed(lines.stream().filter(line -> !line.pair().equals(NONE)).toList()));
  }

  private List<Dyad> summed(List<Line> lines) {
    Period period = query.period();
    Days days =
        period == null
            ? null
            : Days.of(
                query.filters(),
                period,
                lines.stream().map(Line::month).flatMap(Stream::ofNullable));
    AskedPairs asked = AskedPairs.of(query);
    DyadSums sums = new DyadSums();
    asked.named().forEach(sums::name);
    for (Line line : lines) {
      if (asked.holds(line.pair())) {
        Cell cell = new Cell(line.pair(), period(line.month(), days));
        sums.add(cell, line.events(), line.goldstein(), line.quads());
      }
    }
    return filled(sums, days);
  }

  private @Nullable String period(@Nullable LocalDate month, @Nullable Days days) {
    Period period = query.period();
    return period == null || month == null || days == null ? null : period.of(days.within(month));
  }

  /** With the periods in which pairs did nothing, if the pairs are not too many for it. */
  private List<Dyad> filled(DyadSums sums, @Nullable Days days) {
    Period period = query.period();
    if (period == null) {
      sums.fill(Collections.singletonList(null));
    }
    if (period == null || days == null) {
      return sums.dyads(Map.of());
    }
    if (sums.pairs() * period.count(days.first(), days.last()) <= CountQuery.MOST) {
      sums.fill(period.all(days.first(), days.last()).toList());
    }
    return sums.dyads(new DayCount(entities, query.filters(), at).by(period, days));
  }

  private List<Line> lines() {
    return Filter.parts(query.filters()).stream().flatMap(part -> lines(part).stream()).toList();
  }

  private List<Line> lines(List<Filter> filters) {
    Rows rows = Rows.sumOfEventsByFacet(filters, words).shown(at);
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
    return rows.ask(
            entities,
            Object[].class,
            "select "
                + String.join(", ", fields)
                + " from "
                + rows.from()
                + rows.facets("p", kind)
                + " where "
                + rows.where()
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
    return new Line(
        line[0] == null ? NONE : (String) line[0],
        month,
        (Long) line[keys],
        (Double) line[keys + 1],
        quads);
  }
}
