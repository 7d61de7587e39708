package org.dateline.api.events.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import org.dateline.api.exports.JsonSheet;

/** Events in PLOVER's own fields: one array, an event an object. */
public final class PloverSheet extends JsonSheet<ObjectNode> {

  public PloverSheet(OutputStream out) throws IOException {
    super(out);
  }

  @Override
  public void begin() throws IOException {
    json().writeStartArray();
  }

  @Override
  public void add(ObjectNode event) throws IOException {
    json().writePOJO(PloverForm.of(event));
  }

  @Override
  public void end() throws IOException {
    json().writeEndArray();
  }
}
