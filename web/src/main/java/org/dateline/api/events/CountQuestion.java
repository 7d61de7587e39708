package org.dateline.api.events;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.CountQuery.Dimension;
import org.dateline.ledger.Counted;

/** How a question how many events there are is written in an address. */
final class CountQuestion {

  private static final List<String> DIMENSIONS = CountForm.names(List.of(Dimension.values()));
  private static final int MOST_DIMENSIONS = 4;

  private CountQuestion() {}

  /**
   * The question; by type, if nothing else is said.
   *
   * @throws BadParameter if a value is not allowed; names it, and what is
   */
  static CountQuery parse(MultivaluedMap<String, String> parameters) {
    QueryValues values = new QueryValues(parameters);
    List<Dimension> by =
        values.of("by", DIMENSIONS).stream()
            .map(name -> Dimension.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList();
    long periods = by.stream().filter(each -> each.period() != null).count();
    if (periods > 1 || by.size() > MOST_DIMENSIONS) {
      throw BadParameter.of(
          "by",
          String.join(",", CountForm.names(by)),
          List.of("at most " + MOST_DIMENSIONS + " of them", "one of day, week, month, year"));
    }
    return new CountQuery(
        EventFilters.parse(values),
        by.isEmpty() ? List.of(Dimension.TYPE) : by,
        values.instant(QueryValues.AS_OF).orElse(null));
  }

  /**
   * Refuses an answer that is not whole: a count that leaves something out is wrong.
   *
   * @throws BadParameter if there are more groups than are answered
   */
  static Counted whole(CountQuery query, Counted counted) {
    if (!counted.isWhole()) {
      throw BadParameter.of(
          "by",
          String.join(",", CountForm.names(query.by())),
          List.of("what gives at most " + CountQuery.MOST + " groups: ask for less, or narrower"));
    }
    return counted;
  }
}
