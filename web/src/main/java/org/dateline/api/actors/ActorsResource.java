package org.dateline.api.actors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.dateline.actor.ActorDirectory;
import org.dateline.actor.ActorEntry;
import org.dateline.actor.ActorPage;
import org.dateline.api.Takes;
import org.dateline.api.documents.Asked;
import org.dateline.api.lists.Cursor;
import org.dateline.api.lists.Listing;
import org.dateline.ledger.LedgerReader;

/** Actors: who they are, and what they have done and had done to them. */
@Path("/actors")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ActorsResource {

  @Inject ActorDirectory directory;
  @Inject LedgerReader ledger;

  /** One page of those whom the lexicon knows, the likest first. */
  @GET
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
  public Response actors(@Context UriInfo uri) {
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
