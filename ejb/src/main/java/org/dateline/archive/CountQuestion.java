package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.archive.words.WordIndex;
import org.dateline.event.EventType;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.CountQuery.Dimension;
import org.dateline.ledger.CountQuery.Group;
import org.dateline.ledger.Counted;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Happened;
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
    Map<List<@Nullable String>, Long> groups = new TreeMap<>(BY_VALUES);
    List<Object[]> lines = lines();
    LocalDate from = asked(Happened::from);
    for (Object[] line : lines) {
      groups.merge(values(line, from), (Long) line[line.length - 1], Long::sum);
    }
    Days days = days(lines);
    boolean isWhole = lines.size() <= CountQuery.MOST && (days == null || fill(groups, days));
    List<Group> answer = new ArrayList<>();
    groups.forEach((values, events) -> answer.add(new Group(values, events)));
    return new Counted(answer, days == null || !isWhole ? Map.of() : documents(days), isWhole);
  }

  /** The days that are asked for, as far as they are; else those that there are. */
  private @Nullable Days days(List<Object[]> lines) {
    LocalDate from = asked(Happened::from);
    LocalDate until = asked(Happened::until);
    boolean isFromOpen = from == null;
    boolean isUntilOpen = until == null;
    for (Object[] line : lines) {
      LocalDate day = day(line);
      if (day != null) {
        from = isFromOpen && (from == null || day.isBefore(from)) ? day : from;
        until = isUntilOpen && (until == null || day.isAfter(until)) ? day : until;
      }
    }
    return query.period() == null || from == null || until == null || until.isBefore(from)
        ? null
        : new Days(from, until);
  }

  /** First and last day, inclusive. */
  private record Days(LocalDate first, LocalDate last) {}

  private @Nullable LocalDate asked(Function<Happened, @Nullable LocalDate> bound) {
    for (Filter filter : query.filters()) {
      LocalDate day = filter instanceof Happened asked ? bound.apply(asked) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private List<Object[]> lines() {
    Rows rows = Rows.ofEventsByFacet(query.filters(), words).shown(at);
    List<String> fields = new ArrayList<>();
    StringBuilder joins = new StringBuilder();
    for (Dimension by : query.by()) {
      Facet.Kind kind = kind(by);
      if (kind == null) {
        fields.addAll(fields(by));
      } else {
        String alias = "f" + fields.size();
        fields.add(alias + ".value");
        // Index: the primary key of facet.
        joins
            .append(" left join FacetRow " + alias + " on " + alias + ".item = e.id and ")
            .append(alias + ".version = e.version and " + alias + ".kind = ")
            .append(rows.parameter(kind));
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

  private List<@Nullable String> values(Object[] line, @Nullable LocalDate from) {
    List<@Nullable String> values = new ArrayList<>();
    int at = 0;
    for (Dimension by : query.by()) {
      Object value = line[at];
      Period period = by.period();
      if (period != null) {
        values.add(period.of(within(day(by, line, at), from)));
      } else if (by == Dimension.QUAD) {
        values.add(((EventType) value).quad().toString());
      } else {
        values.add(value == null ? null : value.toString());
      }
      at += by == Dimension.MONTH ? 2 : 1;
    }
    return values;
  }

  /** What reaches into the days that are asked for may begin before them, and counts there. */
  private static LocalDate within(LocalDate day, @Nullable LocalDate from) {
    return from != null && day.isBefore(from) ? from : day;
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
   * Each combination of the other values gets the periods in which it has no event.
   *
   * @return false if that makes more groups than are answered
   */
  private boolean fill(Map<List<@Nullable String>, Long> groups, Days days) {
    Period period = query.period();
    int place = place();
    if (period == null || place < 0) {
      return true;
    }
    Set<List<@Nullable String>> others = new LinkedHashSet<>();
    groups.keySet().forEach(values -> others.add(with(values, place, null)));
    if (others.isEmpty() && query.by().size() == 1) {
      List<@Nullable String> none = new ArrayList<>();
      none.add(null);
      others.add(none);
    }
    if (Math.max(1, others.size()) * period.count(days.first(), days.last()) > CountQuery.MOST) {
      return false;
    }
    List<String> periods = period.all(days.first(), days.last()).toList();
    for (List<@Nullable String> other : others) {
      periods.forEach(each -> groups.putIfAbsent(with(other, place, each), 0L));
    }
    return true;
  }

  private int place() {
    for (int i = 0; i < query.by().size(); i++) {
      if (query.by().get(i).period() != null) {
        return i;
      }
    }
    return -1;
  }

  private static List<@Nullable String> with(
      List<@Nullable String> values, int place, @Nullable String value) {
    List<@Nullable String> changed = new ArrayList<>(values);
    changed.set(place, value);
    return changed;
  }

  private Map<String, Long> documents(Days days) {
    Period period = query.period();
    if (period == null) {
      return Map.of();
    }
    Map<String, Long> documents = new LinkedHashMap<>();
    period.all(days.first(), days.last()).forEach(each -> documents.put(each, 0L));
    new DayCount(entities, query.filters(), at)
        .between(days.first(), days.last())
        .forEach((day, count) -> documents.merge(period.of(day), count, Long::sum));
    return documents;
  }
}
