package org.dateline.api.events;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.api.lists.Carried;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;
import org.dateline.api.search.Search;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventQuery.Order;
import org.dateline.ledger.EventQuery.Position;
import org.jspecify.annotations.Nullable;

/** How a question about events is written in an address. */
final class EventQuestion {

  private static final List<String> ORDERS = List.of("happened", "recorded");

  private static final Pattern PLACE = Pattern.compile("[0-9]{1,18}");

  private EventQuestion() {}

  /**
   * The question.
   *
   * @throws BadParameter if a value is not allowed; names it, and what is
   */
  static EventQuery parse(MultivaluedMap<String, String> parameters) {
    QueryValues values = new QueryValues(parameters);
    return new EventQuery(
        EventFilters.parse(values),
        values.instant(QueryValues.AS_OF).orElse(null),
        Order.valueOf(Search.sort(values, ORDERS).toUpperCase(Locale.ROOT)),
        values.limit(),
        values.cursor(EventQuestion::position).orElse(null));
  }

  /**
   * From where on somebody listens who was there before.
   *
   * @param lastHeard the id of the last that he heard, or null if he comes for the first time
   * @param last the highest there is; also where he starts who comes for the first time
   * @throws BadParameter if he cannot have heard that
   */
  static long place(@Nullable String lastHeard, long last) {
    if (lastHeard == null || lastHeard.isBlank()) {
      return last;
    }
    String value = lastHeard.strip();
    if (PLACE.matcher(value).matches() && Long.parseLong(value) <= last) {
      return Long.parseLong(value);
    }
    throw BadParameter.of("Last-Event-ID", value, List.of("an id of this stream, 0 to " + last));
  }

  /** A place in the list, as a cursor carries it. */
  static String cursor(Position position) {
    return position.day()
        + "|"
        + position.recorded()
        + "|"
        + position.id()
        + "|"
        + position.score();
  }

  private static Position position(String where) {
    String[] parts = where.split("\\|", 4);
    return new Position(
        Carried.day(LocalDate.parse(parts[0])),
        Carried.instant(Instant.parse(parts[1])),
        Carried.id(parts[2]),
        Carried.score(parts[3]));
  }
}
