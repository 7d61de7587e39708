package org.dateline.api.findings;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.function.Function;
import org.dateline.api.Takes;
import org.dateline.api.events.EventFilters;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.Export;
import org.dateline.api.exports.Exports;
import org.dateline.api.exports.Format;
import org.dateline.api.exports.Offer;
import org.dateline.api.exports.Pages;
import org.dateline.api.exports.Table;
import org.dateline.api.lists.Cursor;
import org.dateline.api.lists.Listing;
import org.dateline.api.lists.QueryValues;
import org.dateline.event.Agreement;
import org.dateline.event.StandingRelation;
import org.dateline.event.Status.Certainty;
import org.dateline.ledger.Filter;
import org.dateline.ledger.FindingPage;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.FindingQuery.Position;
import org.dateline.ledger.LedgerFinding;
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
  @Inject Exports exports;

  /** Attributions: by who speaks, and of whom. */
  @GET
  @Path("attributions")
  @Takes({
    "speaker",
    "not.speaker",
    "class",
    "not.class",
    "kind",
    "not.kind",
    "about",
    "not.about",
    "publisher",
    "not.publisher",
    "document",
    "not.document",
    "from",
    "until",
    "q",
    "not.q",
    "sort",
    "asOf",
    "limit",
    "cursor",
    "format"
  })
  @Produces(MediaType.WILDCARD)
  public void attributions(
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      @Suspended AsyncResponse answer) {
    answer(FindingsResource::attributions, FindingSort.ATTRIBUTION, uri, headers, request, answer);
  }

  private static FindingQuery attributions(QueryValues values) {
    return new FindingQuestion(values)
        .source("speaker", EventFilters::speaker, EventFilters.SPEAKERS)
        .column("class", Filter.Column.STATE, names(Attribution.SourceClass.values()))
        .column("kind", Filter.Column.KIND, names(Attribution.Kind.values()))
        .party("about", Role.PARTY)
        .quoted()
        .of(FindingSort.ATTRIBUTION);
  }

  /** Agreements: by who is party to them, and how far they have come. */
  @GET
  @Path("agreements")
  @Takes({
    "party", "not.party", "mediator", "not.mediator", "kind", "not.kind", "state", "not.state",
    "publisher", "not.publisher", "document", "not.document", "from", "until", "asOf", "limit",
    "cursor", "format"
  })
  @Produces(MediaType.WILDCARD)
  public void agreements(
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      @Suspended AsyncResponse answer) {
    answer(FindingsResource::agreements, FindingSort.AGREEMENT, uri, headers, request, answer);
  }

  private static FindingQuery agreements(QueryValues values) {
    return new FindingQuestion(values)
        .party("party", Role.PARTY)
        .party("mediator", Role.MEDIATOR)
        .words("kind", Filter.Column.KIND)
        .column("state", Filter.Column.STATE, names(Agreement.State.values()))
        .of(FindingSort.AGREEMENT);
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
    "kind",
    "not.kind",
    "state",
    "not.state",
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
  @Produces(MediaType.WILDCARD)
  public void relations(
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      @Suspended AsyncResponse answer) {
    answer(FindingsResource::relations, FindingSort.RELATION, uri, headers, request, answer);
  }

  private static FindingQuery relations(QueryValues values) {
    return new FindingQuestion(values)
        .party("party", Role.PARTY)
        .party("subject", Role.ACTOR)
        .party("object", Role.RECIPIENT)
        .column("kind", Filter.Column.KIND, names(StandingRelation.Type.values()))
        .column("state", Filter.Column.STATE, names(Certainty.values()))
        .of(FindingSort.RELATION);
  }

  private void answer(
      Function<QueryValues, FindingQuery> question,
      FindingSort sort,
      UriInfo uri,
      HttpHeaders headers,
      HttpServletRequest request,
      AsyncResponse answer) {
    exports.answer(
        Offer.ANY_LIST,
        uri,
        headers,
        answer,
        () -> page(uri, question.apply(new QueryValues(uri.getQueryParameters()))),
        format -> file(sort, question, uri, format, request));
  }

  private Response page(UriInfo uri, FindingQuery query) {
    FindingPage page = ledger.findings(query);
    return Listing.answer(uri, forms(query, page), cursor(page.next()), null);
  }

  private static List<ObjectNode> forms(FindingQuery query, FindingPage page) {
    return page.items().stream().map(found -> FindingForm.from(query, found)).toList();
  }

  private Response file(
      FindingSort sort,
      Function<QueryValues, FindingQuery> question,
      UriInfo uri,
      Format format,
      HttpServletRequest request) {
    QueryValues values = new QueryValues(uri.getQueryParameters());
    FindingQuery query = question.apply(new QueryValues(Offer.filters(values.given())));
    Instant at = values.known(Instant.now());
    Pages<Position, LedgerFinding> pages =
        new Pages<>(
            (after, rows) -> {
              FindingPage page = ledger.findings(query.on(after, rows, at));
              return new Pages.Page<>(page.items(), page.next());
            },
            query.after(),
            values.most());
    return Export.answer(
        format,
        sort.name().toLowerCase(Locale.ROOT) + "s",
        at,
        pages,
        found -> FindingForm.from(query, found).toString(),
        table(sort).sheet(format),
        request);
  }

  private static Table table(FindingSort sort) {
    List<Column> columns = new ArrayList<>(Column.fields("id"));
    columns.addAll(
        switch (sort) {
          case ATTRIBUTION ->
              List.of(
                  new Column("kind", "/kind"),
                  new Column("speaker", "/source/actor"),
                  new Column("source", "/source/text"),
                  new Column("class", "/source/class"),
                  new Column("grounds", "/source/grounds"),
                  new Column("cue", "/cue/text"),
                  new Column("from", "/said/from"),
                  new Column("until", "/said/to"));
          case AGREEMENT ->
              List.of(
                  new Column("kind", "/kind"),
                  new Column("state", "/state"),
                  new Column("parties", "/parties"),
                  new Column("mediators", "/mediators"),
                  new Column("from", "/date/from"),
                  new Column("until", "/date/to"));
          case RELATION -> Column.fields("type", "subject", "object", "value", "certainty");
        });
    columns.addAll(Column.fields("text", "events", "document", "recorded", "retracted"));
    return new Table(columns);
  }

  private static @Nullable String cursor(FindingQuery.@Nullable Position next) {
    return next == null ? null : Cursor.of(FindingQuestion.cursor(next));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::toString).toList();
  }
}
