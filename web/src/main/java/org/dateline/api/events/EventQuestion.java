package org.dateline.api.events;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;
import org.dateline.event.EventType;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventQuery.Position;
import org.dateline.ledger.PartyFilter;
import org.jspecify.annotations.Nullable;

/** How a question about events is written in an address. */
final class EventQuestion {

  private static final List<String> TYPES =
      Arrays.stream(EventType.values()).map(Enum::name).toList();
  private static final List<String> PARTIES =
      List.of(
          "an actor's id such as tur.gov",
          "a country such as TUR",
          "a country and a sector such as TUR:MIL");

  private EventQuestion() {}

  /**
   * The question.
   *
   * @throws BadParameter if a value is not allowed; names it, and what is
   */
  static EventQuery parse(MultivaluedMap<String, String> parameters) {
    QueryValues values = new QueryValues(parameters);
    values.checkFormat();
    Optional<LocalDate> from = values.day("from");
    Optional<LocalDate> until = values.day("until");
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw BadParameter.of(
          "until", until.get().toString(), List.of("a day not before " + from.get()));
    }
    return new EventQuery(
        values.list("type", EventType::valueOf, TYPES),
        values.list("party", PartyFilter::parse, PARTIES),
        values.list("actor", PartyFilter::parse, PARTIES),
        values.list("recipient", PartyFilter::parse, PARTIES),
        from.orElse(null),
        until.orElse(null),
        values.documents("document"),
        values.instant("asOf").orElse(null),
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
    if (value.matches("[0-9]{1,18}") && Long.parseLong(value) <= last) {
      return Long.parseLong(value);
    }
    throw BadParameter.of("Last-Event-ID", value, List.of("an id of this stream, 0 to " + last));
  }

  /** A place in the list, as a cursor carries it. */
  static String cursor(Position position) {
    return position.day() + "|" + position.id();
  }

  private static Position position(String where) {
    int bar = where.indexOf('|');
    return new Position(LocalDate.parse(where.substring(0, bar)), where.substring(bar + 1));
  }
}
