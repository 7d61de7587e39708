package org.dateline.api.events.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PloverSheetTest {

  private static final Set<String> REQUIRED = Set.of("id", "date", "actor", "event");

  /** The fields that PLOVER 2.0 publishes, and what each holds. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("id", "text"),
          Map.entry("date", "day"),
          Map.entry("time", "text"),
          Map.entry("enddate", "day"),
          Map.entry("actor", "entities"),
          Map.entry("recipient", "entities"),
          Map.entry("event", "texts"),
          Map.entry("event_loc", "place"),
          Map.entry("event_text", "texts"),
          Map.entry("quad_code", "number"),
          Map.entry("event_scale", "number"),
          Map.entry("mode", "texts"),
          Map.entry("context", "texts"),
          Map.entry("link", "text"),
          Map.entry("text", "text"),
          Map.entry("text_info", "object"),
          Map.entry("cite_info", "object"),
          Map.entry("coder", "text"),
          Map.entry("comment", "text"),
          Map.entry("size", "object"),
          Map.entry("dateline", "object"));

  private static final Set<String> ENTITY =
      Set.of(
          "code",
          "sector",
          "entity_text",
          "identifier",
          "religion",
          "ethnicity",
          "office",
          "gender",
          "age");

  private static final Set<String> PLACE =
      Set.of("geonameid", "name", "lat", "lon", "cc3", "admin1_name", "resolution");

  private static JsonNode told(ObjectNode event) {
    JsonNode array = Sample.json(Sample.file(new PloverSheet(), event));
    assertTrue(array.isArray());
    assertEquals(1, array.size());
    return array.get(0);
  }

  private static boolean isA(String kind, JsonNode value) {
    return switch (kind) {
      case "text" -> value.isTextual();
      // Nobody knows the day of some events; PLOVER has no other way to say so.
      case "day" -> value.isNull() || value.asText().matches("\\d{4}-\\d\\d-\\d\\d");
      case "number" -> value.isNumber();
      case "texts" -> value.isArray() && !value.isEmpty() && value.get(0).isTextual();
      case "entities" -> hasOnly(ENTITY, value);
      case "place" -> value.isObject() && hasOnly(PLACE, Sample.json("[" + value + "]"));
      default -> value.isObject();
    };
  }

  private static boolean hasOnly(Set<String> names, JsonNode objects) {
    for (JsonNode object : objects) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (!names.contains(field.getKey()) || field.getValue().isNull()) {
          return false;
        }
      }
    }
    return objects.isArray();
  }

  @Test
  void hasTheFieldsThatPloverPublishesAndNoOther() {
    for (ObjectNode event : List.of(Sample.raid(), Sample.bare())) {
      JsonNode told = told(event);
      REQUIRED.forEach(name -> assertTrue(told.has(name), name));
      for (Map.Entry<String, JsonNode> field : told.properties()) {
        String kind = FIELDS.get(field.getKey());
        assertTrue(kind != null && isA(kind, field.getValue()), field.toString());
      }
    }
  }

  @Test
  void saysWhoDidWhatToWhom() {
    JsonNode told = told(Sample.raid());
    assertEquals(
        Sample.json(
            "[{\"code\":\"CZE\",\"sector\":\"MIL\",\"entity_text\":\"Czech jets\","
                + "\"identifier\":\"cze.mil\"},"
                + "{\"sector\":\"UAFREB\",\"entity_text\":\"gunmen\"}]"),
        told.get("actor"));
    assertEquals("2031-02-18", told.path("date").asText());
    assertEquals("2031-02-19", told.path("enddate").asText());
    assertEquals("[\"ASSAULT\"]", told.path("event").toString());
    assertEquals(4, told.path("quad_code").asInt());
    assertEquals(18.28, told.at("/event_loc/lon").asDouble());
    assertEquals(
        Sample.json("{\"dead\":\"3-5\",\"injured\":7,\"arrested\":\"2+\"}"), told.get("size"));
    assertEquals("IGO", told.at("/dateline/mediators/0/code").asText());
    assertFalse(told.at("/dateline/mediators/0").has("sector"));
  }

  @Test
  void warnsInPloversOwnWordsOfWhatIsNoPlainFact() {
    JsonNode told = told(Sample.bare());
    assertEquals("[\"historical\",\"negation\",\"hypothetical\"]", told.path("context").toString());
    assertEquals("negative", told.at("/dateline/status/polarity").asText());
    assertEquals("2031-02-21T00:00:00Z", told.at("/dateline/retracted").asText());
  }

  @Test
  void inventsNothing() {
    JsonNode told = told(Sample.bare());
    assertTrue(told.path("date").isNull());
    assertEquals("[]", told.path("actor").toString());
    for (String name : List.of("recipient", "event_loc", "mode", "size", "enddate", "text")) {
      assertFalse(told.has(name), name);
    }
  }
}
