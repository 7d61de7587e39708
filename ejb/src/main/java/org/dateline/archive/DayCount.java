package org.dateline.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Column;
import org.dateline.ledger.Filter.Facets;
import org.dateline.ledger.Filter.Not;
import org.dateline.ledger.Filter.Values;
import org.dateline.ledger.index.Facet;

/**
 * How many documents are of each day, put into JPQL: of those that filters of events ask for by
 * their publisher or by themselves. For one use.
 *
 * @param at what was shown then
 */
record DayCount(EntityManager entities, List<Filter> filters, Instant at) {

  /** Days without a document are left out. */
  Map<LocalDate, Long> between(LocalDate first, LocalDate last) {
    Map<String, Object> parameters = new HashMap<>();
    List<String> conditions = new ArrayList<>();
    for (Filter filter : filters) {
      boolean isDenied = filter instanceof Not;
      Filter asked = filter instanceof Not not ? not.filter() : filter;
      List<String> values = values(asked);
      if (!values.isEmpty()) {
        String name = "p" + parameters.size();
        String path = asked instanceof Values ? "r.document" : "r.publisher";
        parameters.put(name, values);
        conditions.add(
            isDenied
                ? " and (" + path + " is null or " + path + " not in :" + name + ")"
                : " and " + path + " in :" + name);
      }
    }
    // Index: revision_by_day.
    TypedQuery<Object[]> asked =
        entities
            .createQuery(
                "select r.day, count(r.document) from RevisionRow r where r.day between :first and"
                    + " :last and r.shownFrom <= :at and r.shownUntil > :at"
                    + String.join("", conditions)
                    + " group by r.day",
                Object[].class)
            .setParameter("first", first)
            .setParameter("last", last)
            .setParameter("at", at);
    parameters.forEach(asked::setParameter);
    Map<LocalDate, Long> counts = new HashMap<>();
    asked.getResultList().forEach(line -> counts.put((LocalDate) line[0], (Long) line[1]));
    return counts;
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
