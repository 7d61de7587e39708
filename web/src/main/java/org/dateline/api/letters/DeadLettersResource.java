package org.dateline.api.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.dateline.api.Api;
import org.dateline.api.Takes;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.Export;
import org.dateline.api.exports.Exports;
import org.dateline.api.exports.Offer;
import org.dateline.api.exports.Pages;
import org.dateline.api.exports.Table;
import org.dateline.api.lists.Asked;
import org.dateline.api.lists.Cursor;
import org.dateline.api.lists.Listing;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.NotHere;
import org.dateline.ledger.Submission;
import org.dateline.wire.DeadLetter;
import org.dateline.wire.DeadLetter.Position;
import org.dateline.wire.DeadLetters;
import org.jspecify.annotations.Nullable;

/** What could not be delivered, and what is to become of it. */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeadLettersResource {

  private static final String KIND = "dead letter";

  private static final Table TABLE =
      new Table(
          Column.fields(
              "id",
              "queue",
              "submission",
              "uri",
              "reason",
              "attempts",
              "failure",
              "contentType",
              "bytes",
              "died"));

  @Inject DeadLetters letters;
  @Inject Exports exports;

  /**
   * One page, or all of them as a file; in the order in which they died, the expired after the
   * dead.
   */
  @GET
  @Produces(MediaType.WILDCARD)
  @Takes({"limit", "cursor", "format"})
  public void letters(
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      @Suspended AsyncResponse answer) {
    QueryValues values = new QueryValues(uri.getQueryParameters());
    Position from = values.cursor(LetterPosition::read).orElse(null);
    exports.answer(
        Offer.ANY_LIST,
        uri,
        headers,
        answer,
        () -> page(uri, from, values.limit()),
        format ->
            Export.answer(
                format,
                "dead-letters",
                Instant.now(),
                new Pages<>(this::page, from, values.most()),
                TABLE.sheet(format),
                request));
  }

  private Response page(UriInfo uri, @Nullable Position from, int limit) {
    DeadLetters.Page page = letters.page(limit, from);
    Position next = next(page);
    String cursor = next == null ? null : Cursor.of(LetterPosition.write(next));
    return Listing.answer(uri, page.items(), cursor, null);
  }

  private Pages.Page<Position, DeadLetter> page(@Nullable Position after, int limit) {
    DeadLetters.Page page = letters.page(limit, after);
    return new Pages.Page<>(page.items(), next(page));
  }

  private static @Nullable Position next(DeadLetters.Page page) {
    List<DeadLetter> items = page.items();
    return page.isLast() || items.isEmpty() ? null : items.get(items.size() - 1).position();
  }

  @GET
  @Path("/{id}")
  public LetterForm letter(@PathParam("id") String id) {
    return LetterForm.from(Asked.byId(KIND, id, letters::letter));
  }

  /** Puts its copy on the queue of documents, in its place. */
  @POST
  @Path("/{id}/replay")
  public Response replay(@PathParam("id") String id) {
    Submission submission = Asked.byId(KIND, id, letters::replay);
    return Response.accepted(submission)
        .header(HttpHeaders.LOCATION, Api.ROOT + "/submissions/" + submission.id())
        .build();
  }

  /** Throws it away. */
  @DELETE
  @Path("/{id}")
  public void discard(@PathParam("id") String id) {
    if (!letters.discard(id)) {
      throw new NotHere(KIND, id);
    }
  }
}
