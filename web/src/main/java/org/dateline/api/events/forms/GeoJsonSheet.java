package org.dateline.api.events.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.Sheet;
import org.dateline.json.ReadingJson;
import org.jspecify.annotations.Nullable;

/**
 * Events on the map, as RFC 7946 has it: one collection, an event a feature, longitude before
 * latitude; of an event without a place the geometry is null. Its properties are the columns of the
 * table.
 */
public final class GeoJsonSheet implements Sheet {

  @Override
  public String head() {
    return "{\"type\":\"FeatureCollection\",\"features\":[";
  }

  @Override
  public String between() {
    return ",";
  }

  @Override
  public void row(String json, StringBuilder file) {
    ObjectNode properties = ReadingJson.mapper().createObjectNode();
    @Nullable Object[] values = EventColumns.ALL.values(json);
    for (int i = 0; i < values.length; i++) {
      property(EventColumns.ALL.columns().get(i).name(), values[i], properties);
    }
    ObjectNode feature = ReadingJson.mapper().createObjectNode();
    feature.put("type", "Feature");
    feature.set("id", properties.get("id"));
    point(properties.get("longitude"), properties.get("latitude"), feature);
    feature.set("properties", properties);
    file.append(feature);
  }

  private static void point(JsonNode longitude, JsonNode latitude, ObjectNode feature) {
    if (longitude.isNull() || latitude.isNull()) {
      feature.putNull("geometry");
      return;
    }
    ObjectNode point = feature.putObject("geometry").put("type", "Point");
    point.putArray("coordinates").add(longitude).add(latitude);
  }

  /** A list is joined as in the table: the programs that read maps have columns, not lists. */
  private static void property(String name, @Nullable Object value, ObjectNode properties) {
    if (value instanceof List<?> several) {
      properties.put(
          name, String.join(Column.BETWEEN, several.stream().map(String::valueOf).toList()));
    } else if (value instanceof RawValue plain) {
      properties.putRawValue(name, plain);
    } else {
      properties.put(name, (String) value);
    }
  }

  @Override
  public String tail() {
    return "]}";
  }
}
