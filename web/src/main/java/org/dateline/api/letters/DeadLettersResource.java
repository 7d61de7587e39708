package org.dateline.api.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.dateline.api.Api;
import org.dateline.api.Takes;
import org.dateline.api.documents.Asked;
import org.dateline.api.lists.Cursor;
import org.dateline.api.lists.Listing;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.NotHere;
import org.dateline.ledger.Submission;
import org.dateline.wire.DeadLetter;
import org.dateline.wire.DeadLetters;

/** What could not be delivered, and what is to become of it. */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeadLettersResource {

  private static final String KIND = "dead letter";

  @Inject DeadLetters letters;

  /** One page, in the order in which they died, the expired after the dead. */
  @GET
  @Takes({"limit", "cursor", "format"})
  public Response letters(@Context UriInfo uri) {
    QueryValues values = new QueryValues(uri.getQueryParameters());
    values.checkFormat();
    DeadLetters.Page page =
        letters.page(values.limit(), values.cursor(LetterPosition::read).orElse(null));
    List<DeadLetter> items = page.items();
    String cursor =
        page.isLast() || items.isEmpty()
            ? null
            : Cursor.of(LetterPosition.write(items.get(items.size() - 1).position()));
    return Listing.answer(uri, items, cursor, null);
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
