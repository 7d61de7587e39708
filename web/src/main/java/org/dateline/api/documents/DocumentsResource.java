package org.dateline.api.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.api.Api;
import org.dateline.api.Settings;
import org.dateline.api.Takes;
import org.dateline.api.exports.Exports;
import org.dateline.api.exports.Offer;
import org.dateline.api.lists.Asked;
import org.dateline.api.lists.Cursor;
import org.dateline.api.lists.Listing;
import org.dateline.api.vitals.Tally;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.FiledDocument.Content;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Submission;
import org.dateline.wire.Dispatch;
import org.dateline.wire.Intake;
import org.dateline.wire.WireDesk;

/** Documents: handed in, and looked up. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DocumentsResource {

  @Inject Intake intake;
  @Inject LedgerReader ledger;
  @Inject Settings settings;
  @Inject Tally tally;
  @Inject Exports exports;

  /** Reads the copy before it is queued: who can mend it is still on the line. */
  @POST
  public Response submit(@Context HttpHeaders headers, InputStream body) throws IOException {
    int most = settings.documentBytes();
    Dispatch dispatch = new Submitted(most).dispatch(headers::getHeaderString, body);
    new WireDesk(most).read(dispatch);
    Submission submission = intake.submit(dispatch);
    tally.submitted();
    return Response.accepted(submission)
        .header(HttpHeaders.LOCATION, Api.ROOT + "/submissions/" + submission.id())
        .build();
  }

  /** One page, or all of them as a file, the newest first; without their text. */
  @GET
  @Produces(MediaType.WILDCARD)
  @Takes({
    "publisher",
    "not.publisher",
    "language",
    "not.language",
    "story",
    "not.story",
    "state",
    "not.state",
    "from",
    "until",
    "q",
    "not.q",
    "sort",
    "limit",
    "cursor",
    "format"
  })
  public void documents(
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
        format ->
            DocumentFile.answer(uri.getQueryParameters(), ledger::documents, format, request));
  }

  private Response page(UriInfo uri) {
    DocumentQuery query = DocumentsQuestion.parse(uri.getQueryParameters());
    DocumentQuery.Page page = ledger.documents(query);
    String next = page.next() == null ? null : Cursor.of(DocumentsQuestion.cursor(page.next()));
    return Listing.answer(uri, DocumentFile.forms(page, query.words()), next, null);
  }

  /** The document in the revision that is shown now. */
  @GET
  @Path("/{id}")
  public DocumentForm document(@PathParam("id") String id) {
    return DocumentForm.from(Asked.byId("document", id, ledger::document));
  }

  /** The text as it is stored, which is what all spans are of. */
  @GET
  @Path("/{id}/text")
  @Produces("text/plain;charset=UTF-8")
  public String text(@PathParam("id") String id) {
    Function<String, Optional<String>> text =
        it -> ledger.document(it).flatMap(d -> Optional.ofNullable(d.content())).map(Content::text);
    return Asked.byId("document", id, text);
  }

  /** What was found in it. */
  @GET
  @Path("/{id}/reading")
  public String reading(@PathParam("id") String id) {
    return Asked.byId("document", id, ledger::reading);
  }

  /** Every revision that came, the newest first. */
  @GET
  @Path("/{id}/revisions")
  @Produces(MediaType.WILDCARD)
  @Takes("format")
  public void revisions(
      @PathParam("id") String id,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      @Suspended AsyncResponse answer) {
    exports.answerAtOnce(
        "revisions",
        RevisionForm.TABLE,
        uri,
        headers,
        request,
        answer,
        () ->
            Asked.allById("document", id, ledger::revisions).stream()
                .map(RevisionForm::from)
                .toList());
  }
}
