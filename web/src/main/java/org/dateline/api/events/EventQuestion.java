package org.dateline.api.events;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.api.problem.BadParameter;
import org.dateline.event.EventType;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.PartyFilter;

/** How a question about events is written in an address. */
final class EventQuestion {

  private static final int USUAL_LIMIT = 50;
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
        values.number("limit", 1, EventQuery.MOST, USUAL_LIMIT),
        values.single("cursor").map(Cursor::parse).orElse(null));
  }
}
