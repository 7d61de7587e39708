package org.dateline.api.events.forms;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.JsonSheet;
import org.jspecify.annotations.Nullable;

/**
 * Events on the map, as RFC 7946 has it: one collection, an event a feature, longitude before
 * latitude; of an event without a place the geometry is null. Its properties are the columns of the
 * table.
 */
public final class GeoJsonSheet extends JsonSheet<ObjectNode> {

  public GeoJsonSheet(OutputStream out) throws IOException {
    super(out);
  }

  @Override
  public void begin() throws IOException {
    json().writeStartObject();
    json().writeStringField("type", "FeatureCollection");
    json().writeArrayFieldStart("features");
  }

  @Override
  public void add(ObjectNode event) throws IOException {
    JsonGenerator json = json();
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", event.path("id").asText());
    json.writeFieldName("geometry");
    point(event.path("place"));
    json.writeObjectFieldStart("properties");
    for (Column<ObjectNode> column : EventColumns.ALL) {
      json.writeFieldName(column.name());
      property(column.value().of(event));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void point(JsonNode place) throws IOException {
    JsonGenerator json = json();
    if (!place.path("longitude").isNumber() || !place.path("latitude").isNumber()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(place.path("longitude").doubleValue());
    json.writeNumber(place.path("latitude").doubleValue());
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A list is joined as in the table: the programs that read maps have columns, not lists. */
  private void property(@Nullable Object value) throws IOException {
    if (value instanceof List<?> several) {
      json()
          .writeString(String.join(Column.BETWEEN, several.stream().map(String::valueOf).toList()));
    } else {
      json().writePOJO(value);
    }
  }

  @Override
  public void end() throws IOException {
    json().writeEndArray();
    json().writeEndObject();
  }
}
