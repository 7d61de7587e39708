package org.dateline.api.dyads;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.api.Takes;
import org.dateline.api.events.EventFilters;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.Export;
import org.dateline.api.exports.Exports;
import org.dateline.api.exports.Offer;
import org.dateline.api.exports.Pages;
import org.dateline.api.exports.Table;
import org.dateline.api.lists.Carried;
import org.dateline.api.lists.Cursor;
import org.dateline.api.lists.Listing;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;
import org.dateline.event.Quad;
import org.dateline.ledger.Dyad;
import org.dateline.ledger.DyadQuery;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Period;

/** Pairs: who did how much to whom. */
@Path("/dyads")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DyadsResource {

  private static final List<String> SORTS = names(Dyad.By.values());
  private static final List<String> PERIODS = List.of("month", "year");

  private static final Table TABLE =
      new Table(
          Stream.concat(
                  Column.fields(
                      "actor", "recipient", "mutual", "period", "documents", "events", "goldstein")
                      .stream(),
                  Arrays.stream(Quad.values())
                      .map(
                          quad ->
                              new Column(quad.name().toLowerCase(Locale.ROOT), "/quads/" + quad)))
              .toList());

  @Inject LedgerReader ledger;
  @Inject Exports exports;

  /** One page, or all of them as a file: the pairs with the most events first. */
  @GET
  @Produces(MediaType.WILDCARD)
  @Takes(
      value = {"by", "asOf", "limit", "cursor", "format"},
      eventFilters = true)
  public void dyads(
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      @Suspended AsyncResponse answer) {
    QueryValues values = new QueryValues(uri.getQueryParameters());
    exports.answer(
        Offer.ANY_LIST,
        uri,
        headers,
        answer,
        () -> page(uri, values),
        format ->
            Export.answer(
                format,
                "dyads",
                Instant.now(),
                Pages.of(rows(values)),
                TABLE.sheet(format),
                request));
  }

  private List<DyadForm> rows(QueryValues values) {
    Place from = Place.of(values);
    long most = values.most();
    return all(values, from).stream().skip(from.start()).limit(most).toList();
  }

  private Response page(UriInfo uri, QueryValues values) {
    int limit = values.limit();
    Place from = Place.of(values);
    List<DyadForm> all = all(values, from);
    List<DyadForm> page = all.stream().skip(from.start()).limit(limit).toList();
    long end = (long) from.start() + page.size();
    String next = end < all.size() ? Cursor.of(end + "|" + from.at()) : null;
    return Listing.answer(uri, page, next, (long) all.size());
  }

  private List<DyadForm> all(QueryValues values, Place from) {
    return ledger
        .dyads(query(values, from.at()))
        .orElseThrow(
            () ->
                BadParameter.of(
                    "by",
                    values.single("by").orElse("country"),
                    List.of("what gives fewer pairs: ask for less, or narrower")))
        .stream()
        .map(DyadForm::from)
        .toList();
  }

  /**
   * A place in the list. All pairs are summed up for any page, so it is a number, among those that
   * were known at one instant.
   */
  private record Place(int start, Instant at) {

    static Place of(QueryValues values) {
      return values.cursor(Place::read).orElseGet(() -> new Place(0, values.known(Instant.now())));
    }

    private static Place read(String where) {
      int bar = where.indexOf('|');
      int start = Integer.parseInt(where.substring(0, bar));
      if (start < 0) {
        throw new IllegalArgumentException(where);
      }
      return new Place(start, Carried.instant(Instant.parse(where.substring(bar + 1))));
    }
  }

  /**
   * The question: by country, if nothing else is said.
   *
   * @throws BadParameter if a value is not allowed; names it, and what is
   */
  static DyadQuery query(QueryValues values, Instant at) {
    List<String> allowed = Stream.concat(SORTS.stream(), PERIODS.stream()).toList();
    List<String> by = values.of("by", allowed);
    List<String> sorts = new ArrayList<>(by);
    sorts.retainAll(SORTS);
    List<String> periods = new ArrayList<>(by);
    periods.retainAll(PERIODS);
    if (sorts.size() > 1 || periods.size() > 1) {
      throw BadParameter.of(
          "by",
          String.join(",", by),
          List.of("one of " + String.join(", ", SORTS), "one of " + String.join(", ", PERIODS)));
    }
    return new DyadQuery(
        EventFilters.parse(values),
        sorts.isEmpty() ? Dyad.By.COUNTRY : Dyad.By.valueOf(upper(sorts.get(0))),
        periods.isEmpty() ? null : Period.valueOf(upper(periods.get(0))),
        at);
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
