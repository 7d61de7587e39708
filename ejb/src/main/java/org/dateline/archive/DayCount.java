package org.dateline.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Column;
import org.dateline.ledger.Filter.Facets;
import org.dateline.ledger.Filter.Not;
import org.dateline.ledger.Filter.Reported;
import org.dateline.ledger.Filter.Values;
import org.dateline.ledger.Period;
import org.dateline.ledger.index.Facet;
import org.jspecify.annotations.Nullable;

/**
 * How many documents there are, put into JPQL: of those that filters of events ask for by their
 * publisher, their day or by themselves. For one use.
 *
 * @param at what was shown then
 */
record DayCount(EntityManager entities, List<Filter> filters, Instant at) {

  /** By period; those without a document included, if they are not too many. */
  Map<String, Long> by(Period period, Days days) {
    Map<String, Long> documents = new TreeMap<>();
    if (period.count(days.first(), days.last()) <= CountQuery.MOST) {
      period.all(days.first(), days.last()).forEach(each -> documents.put(each, 0L));
    }
    for (Object[] line : counted(days)) {
      documents.merge(period.of((LocalDate) line[0]), (Long) line[1], Long::sum);
    }
    return documents;
  }

  /** Days, and how many there are; without the days that have none. */
  private List<Object[]> counted(Days days) {
    Map<String, Object> parameters = new HashMap<>();
    List<String> conditions = new ArrayList<>();
    between(days.first(), days.last(), parameters, conditions);
    for (Filter filter : filters) {
      if (filter instanceof Reported reported) {
        between(reported.from(), reported.until(), parameters, conditions);
      }
      boolean isDenied = filter instanceof Not;
      Filter asked = filter instanceof Not not ? not.filter() : filter;
      List<String> values = values(asked);
      if (!values.isEmpty()) {
        String path = asked instanceof Values ? "r.document" : "r.publisher";
        String in = " in " + parameter(values, parameters);
        conditions.add(isDenied ? "(" + path + " is null or not " + path + in + ")" : path + in);
      }
    }
    conditions.add("r.shownFrom <= :at and r.shownUntil > :at");
    // Index: revision_by_day.
    TypedQuery<Object[]> asked =
        entities
            .createQuery(
                "select r.day, count(r.document) from RevisionRow r where "
                    + String.join(" and ", conditions)
                    + " group by r.day",
                Object[].class)
            .setParameter("at", at);
    parameters.forEach(asked::setParameter);
    return asked.getResultList();
  }

  private static void between(
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      Map<String, Object> parameters,
      List<String> conditions) {
    if (first != null) {
      conditions.add("r.day >= " + parameter(first, parameters));
    }
    if (last != null) {
      conditions.add("r.day <= " + parameter(last, parameters));
    }
  }

  private static String parameter(Object value, Map<String, Object> parameters) {
    String name = "p" + parameters.size();
    parameters.put(name, value);
    return ":" + name;
  }

  private static List<String> values(Filter filter) {
    if (filter instanceof Values values && values.column() == Column.DOCUMENT) {
      return values.any();
    }
    return filter instanceof Facets facets
            && facets.any().stream().allMatch(it -> it.kind() == Facet.Kind.PUBLISHER)
        ? facets.any().stream().map(Facet::value).toList()
        : List.of();
  }
}
