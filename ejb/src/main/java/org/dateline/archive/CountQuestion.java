package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.archive.words.WordIndex;
import org.dateline.event.EventType;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.CountQuery.Dimension;
import org.dateline.ledger.CountQuery.Group;
import org.dateline.ledger.Counted;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Period;
import org.dateline.ledger.index.Facet;
import org.jspecify.annotations.Nullable;

/**
 * A question how many events there are, put into JPQL. For one use.
 *
 * @param at what was shown then
 */
record CountQuestion(EntityManager entities, WordIndex words, CountQuery query, Instant at) {

  private static final Comparator<List<@Nullable String>> BY_VALUES =
      (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
          int order =
              Comparator.nullsLast(Comparator.<String>naturalOrder())
                  .compare(one.get(i), other.get(i));
          if (order != 0) {
            return order;
          }
        }
        return 0;
      };

  Counted answer() {
    List<Object[]> lines = lines();
    Period period = query.period();
    Days days =
        period == null
            ? null
            : Days.of(
                query.filters(), period, lines.stream().map(this::day).flatMap(Stream::ofNullable));
    Map<List<@Nullable String>, Long> groups = new TreeMap<>(BY_VALUES);
    for (Object[] line : lines) {
      groups.merge(values(line, days), (Long) line[line.length - 1], Long::sum);
    }
    Map<String, Long> documents = Map.of();
    if (period != null && days != null) {
      fill(groups, period, days);
      documents = new DayCount(entities, query.filters(), at).by(period, days);
    }
    List<Group> answer = new ArrayList<>();
    groups.forEach((values, events) -> answer.add(new Group(values, events)));
    // By lines, of which some make one group: of more than these the database was not asked for
    // all.
    return new Counted(answer, documents, lines.size() <= CountQuery.MOST);
  }

  private List<Object[]> lines() {
    return Filter.parts(query.filters()).stream().flatMap(part -> lines(part).stream()).toList();
  }

  private List<Object[]> lines(List<Filter> filters) {
    Rows rows = Rows.sumOfEventsByFacet(filters, words).shown(at);
    List<String> fields = new ArrayList<>();
    StringBuilder joins = new StringBuilder();
    for (Dimension by : query.by()) {
      Facet.Kind kind = kind(by);
      if (kind == null) {
        fields.addAll(fields(by));
      } else {
        String alias = "f" + fields.size();
        fields.add(alias + ".value");
        joins.append(rows.facets(alias, kind));
      }
    }
    String by = String.join(", ", fields);
    return rows.ask(
            entities,
            Object[].class,
            "select "
                + by
                + ", count(e.id) from "
                + rows.from()
                + joins
                + " where "
                + rows.where()
                + " group by "
                + by)
        .setMaxResults(CountQuery.MOST + 1)
        .getResultList();
  }

  private static Facet.@Nullable Kind kind(Dimension by) {
    return switch (by) {
      case COUNTRY -> Facet.Kind.COUNTRY;
      case ACTOR -> Facet.Kind.ACTOR;
      case RECIPIENT -> Facet.Kind.RECIPIENT;
      case PUBLISHER -> Facet.Kind.PUBLISHER;
      case SOURCE -> Facet.Kind.SOURCE_CLASS;
      case TYPE, MODE, QUAD, DAY, WEEK, MONTH, YEAR, MODALITY -> null;
    };
  }

  private static List<String> fields(Dimension by) {
    return switch (by) {
      case TYPE, QUAD -> List.of("e.type");
      case MODE -> List.of("e.mode");
      case MODALITY -> List.of("e.modality");
      case DAY, WEEK -> List.of("e.happened");
      case MONTH -> List.of("extract(year from e.happened)", "extract(month from e.happened)");
      case YEAR -> List.of("extract(year from e.happened)");
      case COUNTRY, ACTOR, RECIPIENT, PUBLISHER, SOURCE ->
          throw new IllegalStateException(by + " is a facet");
    };
  }

  private List<@Nullable String> values(Object[] line, @Nullable Days days) {
    List<@Nullable String> values = new ArrayList<>();
    int at = 0;
    for (Dimension by : query.by()) {
      Object value = line[at];
      Period period = by.period();
      if (period != null) {
        LocalDate day = day(by, line, at);
        values.add(period.of(days == null ? day : days.within(day)));
      } else if (by == Dimension.QUAD) {
        values.add(((EventType) value).quad().toString());
      } else {
        values.add(value == null ? null : value.toString());
      }
      at += by == Dimension.MONTH ? 2 : 1;
    }
    return values;
  }

  private @Nullable LocalDate day(Object[] line) {
    int at = 0;
    for (Dimension by : query.by()) {
      if (by.period() != null) {
        return day(by, line, at);
      }
      at++;
    }
    return null;
  }

  private static LocalDate day(Dimension by, Object[] line, int at) {
    return switch (by) {
      case MONTH -> LocalDate.of(number(line[at]), number(line[at + 1]), 1);
      case YEAR -> LocalDate.of(number(line[at]), 1, 1);
      default -> (LocalDate) line[at];
    };
  }

  private static int number(Object extracted) {
    return ((Number) extracted).intValue();
  }

  /**
   * Each combination of the other values gets the periods in which it has no event, if that makes
   * no more groups than are answered.
   */
  private void fill(Map<List<@Nullable String>, Long> groups, Period period, Days days) {
    int place = place();
    Set<List<@Nullable String>> others = new LinkedHashSet<>();
    groups.keySet().forEach(values -> others.add(with(values, place, null)));
    if (others.isEmpty() && query.by().size() == 1) {
      others.add(Collections.singletonList(null));
    }
    if (others.size() * period.count(days.first(), days.last()) <= CountQuery.MOST) {
      List<String> periods = period.all(days.first(), days.last()).toList();
      for (List<@Nullable String> other : others) {
        periods.forEach(each -> groups.putIfAbsent(with(other, place, each), 0L));
      }
    }
  }

  private int place() {
    for (int i = 0; i < query.by().size(); i++) {
      if (query.by().get(i).period() != null) {
        return i;
      }
    }
    throw new IllegalStateException("no period is asked for");
  }

  private static List<@Nullable String> with(
      List<@Nullable String> values, int place, @Nullable String value) {
    List<@Nullable String> changed = new ArrayList<>(values);
    changed.set(place, value);
    return changed;
  }
}
