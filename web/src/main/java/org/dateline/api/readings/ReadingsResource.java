package org.dateline.api.readings;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.api.Settings;
import org.dateline.api.documents.Submitted;
import org.dateline.api.vitals.Tally;
import org.dateline.document.Document;
import org.dateline.json.ReadingJson;
import org.dateline.reading.Reading;
import org.dateline.reading.TimedReader;
import org.dateline.wire.Contents;
import org.dateline.wire.WireDesk;

/** Copy read while the caller waits; nothing is kept of it. */
@Path("/readings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReadingsResource {

  @Inject TimedReader reader;
  @Inject Settings settings;
  @Inject Tally tally;
  @Inject Places places;

  /** The reading of the document; of a feed those of its entries, and why some have none. */
  @POST
  public String read(@Context HttpHeaders headers, InputStream body) throws IOException {
    int most = settings.documentBytes();
    Contents contents =
        new WireDesk(most).read(new Submitted(most).dispatch(headers::getHeaderString, body));
    return contents.isFeed() ? feed(contents) : read(contents.documents().get(0));
  }

  /** An entry at a time in a place: between two of them others get their turn. */
  private String feed(Contents contents) throws JsonProcessingException {
    String items = contents.documents().stream().map(this::read).collect(Collectors.joining(","));
    List<String> faults = contents.faults().stream().map(Throwable::getMessage).toList();
    return "{\"items\":["
        + items
        + "],\"faults\":"
        + ReadingJson.mapper().writeValueAsString(faults)
        + "}";
  }

  private String read(Document document) {
    Reading reading = places.taken(() -> reader.apply(document));
    tally.read();
    return ReadingJson.reading(reading);
  }
}
