package org.dateline.api.batches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.dateline.api.lists.Asked;
import org.dateline.ledger.BatchProgress;
import org.dateline.ledger.LedgerReader;

/** How far batches have come. */
@Path("/batches")
@RequestScoped
public class BatchesResource {

  private static final String KIND = "batch";

  @Inject LedgerReader ledger;
  @Inject Ticker ticker;

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  public BatchProgress batch(@PathParam("id") String id) {
    return Asked.byId(KIND, id, ledger::batch);
  }

  /** The same whenever it moves, until it is finished. */
  @GET
  @Path("/{id}")
  @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
  public void stream(@PathParam("id") String id, @Context SseEventSink sink, @Context Sse sse) {
    Asked.byId(KIND, id, ledger::batch);
    ticker.follow(new Follower(() -> ledger.batch(id), new EventWriter(sink, sse)));
  }
}
