package org.dateline.api.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.api.Takes;
import org.dateline.api.events.EventFilters;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.Export;
import org.dateline.api.exports.Exports;
import org.dateline.api.exports.Format;
import org.dateline.api.exports.Offer;
import org.dateline.api.exports.Pages;
import org.dateline.api.exports.Table;
import org.dateline.api.lists.Asked;
import org.dateline.api.lists.Carried;
import org.dateline.api.lists.Cursor;
import org.dateline.api.lists.Listing;
import org.dateline.api.lists.QueryValues;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.stories.FiledStory;
import org.dateline.ledger.stories.StoryQuery;
import org.dateline.ledger.stories.StoryQuery.Position;

/** Stories: documents on the same happening. */
@Path("/stories")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class StoriesResource {

  private static final Table TABLE = table();

  @Inject LedgerReader ledger;
  @Inject Exports exports;

  private static Table table() {
    List<Column> columns = new ArrayList<>(Column.fields("id", "headline", "from", "until"));
    for (String count : List.of("documents", "origins", "publishers", "tellings")) {
      columns.add(new Column(count, "/counts/" + count));
    }
    return new Table(columns);
  }

  /**
   * One page, or all of them as a file: the one that was told of last first. The filters are those
   * of events, of which one at least is told in the story.
   */
  @GET
  @Produces(MediaType.WILDCARD)
  @Takes(
      value = {"limit", "cursor", "format"},
      eventFilters = true)
  public void stories(
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      @Suspended AsyncResponse answer) {
    exports.answer(
        Offer.ANY_LIST,
        uri,
        headers,
        answer,
        () -> page(uri),
        format -> file(uri.getQueryParameters(), format, request));
  }

  private Response page(UriInfo uri) {
    StoryQuery.Page page = ledger.stories(question(uri.getQueryParameters()));
    Position next = page.next();
    String cursor = next == null ? null : Cursor.of(next.latest() + "|" + next.id());
    return Listing.answer(uri, page.items(), cursor, null);
  }

  private Response file(
      MultivaluedMap<String, String> parameters, Format format, HttpServletRequest request) {
    StoryQuery query = question(Offer.filters(parameters));
    Pages<Position, FiledStory> pages =
        new Pages<>(
            (after, rows) -> {
              StoryQuery.Page page = ledger.stories(query.on(after, rows));
              return new Pages.Page<>(page.items(), page.next());
            },
            query.after(),
            new QueryValues(parameters).most());
    return Export.answer(format, "stories", Instant.now(), pages, TABLE.sheet(format), request);
  }

  private static StoryQuery question(MultivaluedMap<String, String> parameters) {
    QueryValues values = new QueryValues(parameters);
    return new StoryQuery(
        EventFilters.parse(values),
        values.limit(),
        values.cursor(StoriesResource::position).orElse(null));
  }

  private static Position position(String where) {
    String[] parts = where.split("\\|", 2);
    return new Position(Carried.day(LocalDate.parse(parts[0])), Carried.id(parts[1]));
  }

  /** With its documents, and its events merged. */
  @GET
  @Path("/{id}")
  public StoryForm story(@PathParam("id") String id) {
    return StoryForm.from(Asked.byId("story", id, ledger::story));
  }
}
