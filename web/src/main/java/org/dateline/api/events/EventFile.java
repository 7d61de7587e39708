package org.dateline.api.events;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.function.Function;
import org.dateline.api.events.forms.EventColumns;
import org.dateline.api.events.forms.GdeltSheet;
import org.dateline.api.events.forms.GeoJsonSheet;
import org.dateline.api.events.forms.PloverSheet;
import org.dateline.api.exports.Export;
import org.dateline.api.exports.Format;
import org.dateline.api.exports.Offer;
import org.dateline.api.exports.Pages;
import org.dateline.api.exports.Sheet;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;
import org.dateline.ledger.EventPage;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventQuery.Position;
import org.dateline.ledger.LedgerEvent;

/**
 * All events that a question asks for, as one file: what was known at one instant, whatever is
 * stored while it is written.
 *
 * @param at that instant
 */
record EventFile(Pages<Position, LedgerEvent> pages, Instant at) {

  /**
   * Begins the file: the first page is asked for.
   *
   * @param ledger answers with a page
   * @throws BadParameter if a value is not allowed; names it, and what is
   */
  static EventFile of(
      MultivaluedMap<String, String> parameters,
      Function<EventQuery, EventPage> ledger,
      Instant now) {
    EventQuery query = EventQuestion.parse(Offer.filters(parameters));
    QueryValues values = new QueryValues(parameters);
    Instant at = values.known(now);
    long most = values.most();
    return new EventFile(
        new Pages<>(
            (place, rows) -> {
              EventPage page = ledger.apply(query.on(place, rows, at));
              return new Pages.Page<>(page.items(), page.next());
            },
            query.after(),
            most),
        at);
  }

  /**
   * The file as it is answered.
   *
   * @param base address of the API
   */
  Response answer(Format format, URI base, HttpServletRequest request) {
    return Export.answer(
        format, "events", at, pages, EventForm::text, sheet(format, base), request);
  }

  private static Sheet sheet(Format format, URI base) {
    return switch (format) {
      case GEOJSON -> new GeoJsonSheet();
      case PLOVER -> new PloverSheet();
      case GDELT -> new GdeltSheet(base + "documents/");
      case NDJSON, CSV, JSON -> EventColumns.ALL.sheet(format);
    };
  }
}
