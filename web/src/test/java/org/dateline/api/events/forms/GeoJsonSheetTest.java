package org.dateline.api.events.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class GeoJsonSheetTest {

  @Test
  void putsAnEventOnTheMapLongitudeFirst() {
    JsonNode map = Sample.json(Sample.file(new GeoJsonSheet(), Sample.raid()));
    assertEquals("FeatureCollection", map.path("type").asText());
    JsonNode feature = map.path("features").path(0);
    assertEquals("Feature", feature.path("type").asText());
    assertEquals("ev-9", feature.path("id").asText());
    assertEquals(
        Sample.json("{\"type\":\"Point\",\"coordinates\":[18.28,49.83]}"), feature.get("geometry"));
    JsonNode properties = feature.path("properties");
    assertEquals(EventColumns.ALL.columns().size(), properties.size());
    assertEquals("Czech jets; gunmen", properties.path("actor_names").asText());
    assertTrue(properties.path("goldstein").isNumber());
    assertTrue(properties.path("main").isBoolean());
  }

  @Test
  void keepsAnEventWithoutAPlaceWithoutOne() {
    JsonNode map = Sample.json(Sample.file(new GeoJsonSheet(), Sample.raid(), Sample.bare()));
    assertEquals(2, map.path("features").size());
    assertTrue(map.at("/features/1/geometry").isNull());
    assertTrue(map.at("/features/1/properties/place").isNull());
  }

  @Test
  void isACollectionThoughItHasNothing() {
    assertEquals(
        "{\"type\":\"FeatureCollection\",\"features\":[]}", Sample.file(new GeoJsonSheet()));
  }

  @Test
  void writesTheWordsAsTheyAre() {
    String words = "=1,\"\r\n\u202E\uD83D\uDE80";
    JsonNode map = Sample.json(Sample.file(new GeoJsonSheet(), Sample.toldBy(words)));
    assertEquals(words, map.at("/features/0/properties/words").asText());
  }
}
