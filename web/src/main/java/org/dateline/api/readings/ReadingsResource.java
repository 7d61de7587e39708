package org.dateline.api.readings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.api.Settings;
import org.dateline.api.documents.Submitted;
import org.dateline.api.vitals.Tally;
import org.dateline.document.Document;
import org.dateline.json.ReadingJson;
import org.dateline.reading.Reader;
import org.dateline.reading.Reading;
import org.dateline.wire.WireDesk;

/** Copy read while the caller waits; nothing is kept of it. */
@Path("/readings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReadingsResource {

  @Inject Reader reader;
  @Inject Settings settings;
  @Inject Tally tally;
  @Inject Places places;

  /** The reading of the one document that each content type of today holds. */
  @POST
  public String read(@Context HttpHeaders headers, InputStream body) throws IOException {
    int most = settings.documentBytes();
    Document document =
        new WireDesk(most)
            .read(new Submitted(most).dispatch(headers::getHeaderString, body))
            .documents()
            .get(0);
    Reading reading = places.taken(() -> reader.read(document));
    tally.read();
    return ReadingJson.reading(reading);
  }
}
