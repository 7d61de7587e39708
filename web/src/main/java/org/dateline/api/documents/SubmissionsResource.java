package org.dateline.api.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dateline.api.lists.Asked;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Submission;

/** What became of what was handed in. */
@Path("/submissions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SubmissionsResource {

  @Inject LedgerReader ledger;

  @GET
  @Path("/{id}")
  public Submission submission(@PathParam("id") String id) {
    return Asked.byId("submission", id, ledger::submission);
  }
}
