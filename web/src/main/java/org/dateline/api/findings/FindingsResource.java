package org.dateline.api.findings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.dateline.api.Takes;
import org.dateline.api.events.EventFilters;
import org.dateline.api.lists.Cursor;
import org.dateline.api.lists.Listing;
import org.dateline.api.lists.QueryValues;
import org.dateline.event.Agreement;
import org.dateline.event.StandingRelation;
import org.dateline.event.Status.Certainty;
import org.dateline.ledger.Filter.Column;
import org.dateline.ledger.FindingPage;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.PartyFilter.Role;
import org.dateline.ledger.index.FindingSort;
import org.dateline.speech.Attribution;
import org.jspecify.annotations.Nullable;

/** Who said what, what was agreed, who is what to whom; the newest first. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FindingsResource {

  @Inject LedgerReader ledger;

  /** Attributions: by who speaks, and of whom. */
  @GET
  @Path("attributions")
  @Takes({
    "speaker", "not.speaker", "class", "not.class", "kind", "not.kind", "about", "not.about",
    "publisher", "not.publisher", "document", "not.document", "from", "until", "asOf", "limit",
    "cursor", "format"
  })
  public Response attributions(@Context UriInfo uri) {
    FindingQuestion question =
        question(uri)
            .source("speaker", EventFilters::speaker, EventFilters.SPEAKERS)
            .column("class", Column.STATE, names(Attribution.SourceClass.values()))
            .column("kind", Column.KIND, names(Attribution.Kind.values()))
            .party("about", Role.PARTY);
    return answer(uri, question.of(FindingSort.ATTRIBUTION));
  }

  /** Agreements: by who is party to them, and how far they have come. */
  @GET
  @Path("agreements")
  @Takes({
    "party", "not.party", "mediator", "not.mediator", "kind", "not.kind", "state", "not.state",
    "publisher", "not.publisher", "document", "not.document", "from", "until", "asOf", "limit",
    "cursor", "format"
  })
  public Response agreements(@Context UriInfo uri) {
    FindingQuestion question =
        question(uri)
            .party("party", Role.PARTY)
            .party("mediator", Role.MEDIATOR)
            .words("kind", Column.KIND)
            .column("state", Column.STATE, names(Agreement.State.values()));
    return answer(uri, question.of(FindingSort.AGREEMENT));
  }

  /** Relations: by who stands in them, and of what kind they are. */
  @GET
  @Path("relations")
  @Takes({
    "party",
    "not.party",
    "subject",
    "not.subject",
    "object",
    "not.object",
    "type",
    "not.type",
    "certainty",
    "not.certainty",
    "publisher",
    "not.publisher",
    "document",
    "not.document",
    "from",
    "until",
    "asOf",
    "limit",
    "cursor",
    "format"
  })
  public Response relations(@Context UriInfo uri) {
    FindingQuestion question =
        question(uri)
            .party("party", Role.PARTY)
            .party("subject", Role.ACTOR)
            .party("object", Role.RECIPIENT)
            .column("type", Column.KIND, names(StandingRelation.Type.values()))
            .column("certainty", Column.STATE, names(Certainty.values()));
    return answer(uri, question.of(FindingSort.RELATION));
  }

  private static FindingQuestion question(UriInfo uri) {
    return new FindingQuestion(new QueryValues(uri.getQueryParameters()));
  }

  private Response answer(UriInfo uri, FindingQuery query) {
    FindingPage page = ledger.findings(query);
    List<ObjectNode> items =
        page.items().stream().map(found -> FindingForm.from(query.sort(), found)).toList();
    return Listing.answer(uri, items, cursor(page.next()), null);
  }

  private static @Nullable String cursor(FindingQuery.@Nullable Position next) {
    return next == null ? null : Cursor.of(FindingQuestion.cursor(next));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::toString).toList();
  }
}
