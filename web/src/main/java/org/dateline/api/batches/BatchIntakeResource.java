package org.dateline.api.batches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.api.Api;
import org.dateline.api.Settings;
import org.dateline.api.documents.Submitted;
import org.dateline.api.vitals.Tally;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.batch.BatchDesk;
import org.dateline.wire.batch.BatchIntake;
import org.dateline.wire.batch.BatchIntake.OpenBatch;

/** Documents handed in by the hundred. */
@Path("/documents/batch")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BatchIntakeResource {

  @Inject BatchIntake intake;
  @Inject Settings settings;
  @Inject Tally tally;

  /**
   * What is answered to a batch that has come in.
   *
   * @param total how many items it has, those included that were rejected
   */
  public record Accepted(String id, int total) {}

  /** Reads the items as they come, and queues them before the answer. */
  @POST
  public Response submit(@Context HttpHeaders headers, InputStream body) throws IOException {
    Submitted.refusePacked(headers.getHeaderString(HttpHeaders.CONTENT_ENCODING));
    OpenBatch batch = intake.open();
    try {
      new BatchDesk(settings.documentBytes())
          .read(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body, batch::take);
    } catch (UnreadableDispatch e) {
      throw batch.taken() == 0 ? e : brokenOff(e, batch.taken());
    }
    batch.complete();
    tally.submitted(batch.taken());
    return Response.accepted(new Accepted(batch.id(), batch.taken()))
        .header(HttpHeaders.LOCATION, Api.ROOT + "/batches/" + batch.id())
        .build();
  }

  private static UnreadableDispatch brokenOff(UnreadableDispatch fault, int taken) {
    return new UnreadableDispatch(
        fault.kind(),
        fault.field(),
        fault.getMessage()
            + " "
            + taken
            + " items before that were taken; sending the whole again is harmless.");
  }
}
