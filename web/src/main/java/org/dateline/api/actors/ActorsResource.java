package org.dateline.api.actors;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.actor.ActorDirectory;
import org.dateline.actor.ActorEntry;
import org.dateline.actor.ActorPage;
import org.dateline.actor.ActorSearch;
import org.dateline.actor.ActorSearch.Position;
import org.dateline.api.Takes;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.Export;
import org.dateline.api.exports.Exports;
import org.dateline.api.exports.Format;
import org.dateline.api.exports.Offer;
import org.dateline.api.exports.Pages;
import org.dateline.api.exports.Table;
import org.dateline.api.lists.Asked;
import org.dateline.api.lists.Cursor;
import org.dateline.api.lists.Listing;
import org.dateline.api.lists.QueryValues;
import org.dateline.ledger.LedgerReader;

/** Actors: who they are, and what they have done and had done to them. */
@Path("/actors")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ActorsResource {

  private static final Table TABLE =
      new Table(Column.fields("id", "name", "kind", "country", "sectors", "aliases", "parent"));

  @Inject ActorDirectory directory;
  @Inject LedgerReader ledger;
  @Inject Exports exports;

  /** One page of those whom the lexicon knows, or all of them as a file; the likest first. */
  @GET
  @Produces(MediaType.WILDCARD)
  @Takes({
    "name",
    "kind",
    "country",
    "not.name",
    "not.kind",
    "not.country",
    "limit",
    "cursor",
    "format"
  })
  public void actors(
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
        () -> page(uri),
        format -> file(values, format, request));
  }

  private Response file(QueryValues values, Format format, HttpServletRequest request) {
    ActorSearch search = ActorQuestion.parse(Offer.filters(values.given()), directory.countries());
    Pages<Position, ActorForm> pages =
        new Pages<>(
            (after, rows) ->
                page(directory.find(new ActorSearch(search.with(), search.without(), rows, after))),
            search.after(),
            values.most());
    return Export.answer(format, "actors", Instant.now(), pages, TABLE.sheet(format), request);
  }

  private static Pages.Page<Position, ActorForm> page(ActorPage page) {
    return new Pages.Page<>(page.items().stream().map(ActorForm::from).toList(), page.next());
  }

  private Response page(UriInfo uri) {
    ActorPage page =
        directory.find(ActorQuestion.parse(uri.getQueryParameters(), directory.countries()));
    List<ActorForm> items = page.items().stream().map(ActorForm::from).toList();
    String cursor = page.next() == null ? null : Cursor.of(ActorQuestion.cursor(page.next()));
    return Listing.answer(uri, items, cursor, page.total());
  }

  /** Whoever has the id in the lexicon or in an event. */
  @GET
  @Path("/{id}")
  public ProfileForm actor(@PathParam("id") String id) {
    ActorEntry entry = Asked.byId("actor", id, this::entry);
    return ProfileForm.of(ActorForm.from(entry), ledger.profile(entry.actor().id()));
  }

  private Optional<ActorEntry> entry(String id) {
    return directory
        .entry(id)
        .or(() -> ledger.actor(id).map(actor -> new ActorEntry(actor, List.of(), null, List.of())));
  }
}
