package org.dateline.api.events;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.dateline.api.Takes;
import org.dateline.api.events.forms.EventColumns;
import org.dateline.api.exports.Exports;
import org.dateline.api.exports.Offer;
import org.dateline.api.lists.Asked;
import org.dateline.api.lists.Cursor;
import org.dateline.api.lists.Listing;
import org.dateline.ledger.Bulletins;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.Counted;
import org.dateline.ledger.EventPage;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.LedgerReader;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/** Events: who did what to whom, where, when, and on whose word. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EventsResource {

  @Inject LedgerReader ledger;
  @Inject Bulletins bulletins;
  @Inject Newswire newswire;
  @Inject Exports exports;

  /** One page, or all of them as a file; the newest happening first. */
  @GET
  @Produces(MediaType.WILDCARD)
  @Takes(
      value = {"asOf", "sort", "limit", "cursor", "format"},
      eventFilters = true)
  public void events(
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      @Suspended AsyncResponse answer) {
    exports.answer(
        Offer.EVENTS,
        uri,
        headers,
        answer,
        () -> page(uri),
        format ->
            EventFile.of(uri.getQueryParameters(), ledger::events, Instant.now())
                .answer(format, uri.getBaseUri(), request));
  }

  private Response page(UriInfo uri) {
    EventQuery query = EventQuestion.parse(uri.getQueryParameters());
    EventPage page = ledger.events(query);
    WordQuery words = query.words().orElse(null);
    List<RawValue> items =
        page.items().stream().map(event -> EventForm.listed(event, words)).toList();
    String cursor = page.next() == null ? null : Cursor.of(EventQuestion.cursor(page.next()));
    return Listing.answer(uri, items, cursor, null);
  }

  /** How many there are, by whatever they are told apart by. */
  @GET
  @Path("/counts")
  @Produces(MediaType.WILDCARD)
  @Takes(
      value = {"by", "asOf", "format"},
      eventFilters = true)
  public void counts(
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      @Suspended AsyncResponse answer) {
    exports.answer(
        Offer.ANY_LIST,
        uri,
        headers,
        answer,
        () -> counted(uri, CountForm::answer),
        format ->
            counted(uri, (query, counted) -> CountForm.file(query, counted, format, request)));
  }

  private Response counted(UriInfo uri, BiFunction<CountQuery, Counted, Response> form) {
    CountQuery query = CountQuestion.parse(Offer.filters(uri.getQueryParameters()));
    return form.apply(query, CountQuestion.whole(query, ledger.counts(query)));
  }

  @GET
  @Path("/{id}")
  public String event(@PathParam("id") String id) {
    return EventForm.text(Asked.byId("event", id, ledger::event));
  }

  /** What becomes of events, as it comes; retractions included. */
  @GET
  @Path("/stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Takes(eventFilters = true)
  public void stream(
      @Context SseEventSink sink,
      @Context Sse sse,
      @Context UriInfo uri,
      @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable String lastHeard) {
    EventQuery question = EventQuestion.parse(uri.getQueryParameters());
    long last = bulletins.last();
    Listener listener = new Listener(sink, sse, question, EventQuestion.place(lastHeard, last));
    newswire.admit(listener);
    listener.greet();
  }

  /** What it was told as, the newest version first. */
  @GET
  @Path("/{id}/history")
  @Produces(MediaType.WILDCARD)
  @Takes("format")
  public void history(
      @PathParam("id") String id,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      @Suspended AsyncResponse answer) {
    exports.answerAtOnce(
        "history",
        EventColumns.OF_VERSIONS,
        uri,
        headers,
        request,
        answer,
        () -> Asked.allById("event", id, ledger::history).stream().map(EventForm::from).toList());
  }
}
