package org.dateline.lexicon.tool;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A region of Natural Earth.
 *
 * @param code that of the region in GeoNames, or empty
 * @param alternates its other names; of a region at the second level often those of the first
 */
record AtlasRegion(
    String country,
    String code,
    String id,
    double latitude,
    double longitude,
    List<String> names,
    List<String> alternates) {

  AtlasRegion {
    names = List.copyOf(names);
    alternates = List.copyOf(alternates);
  }

  static AtlasRegion of(JsonNode properties) {
    List<String> names =
        Stream.of("name_en", "name", "gn_name")
            .map(key -> text(properties, key))
            .filter(SpelledName::isUsable)
            .distinct()
            .toList();
    List<String> alternates =
        Arrays.stream(text(properties, "name_alt").split("\\|", -1))
            .map(String::strip)
            .filter(SpelledName::isUsable)
            .toList();
    long id = properties.path("gn_id").asLong();
    return new AtlasRegion(
        text(properties, "iso_a2"),
        text(properties, "gn_a1_code"),
        id > 0 ? String.valueOf(id) : "",
        properties.path("latitude").asDouble(),
        properties.path("longitude").asDouble(),
        names,
        alternates);
  }

  private static String text(JsonNode properties, String key) {
    return properties.path(key).isTextual() ? properties.path(key).asText() : "";
  }

  /** Whether one of its names is like the given one. */
  boolean resembles(List<String> others) {
    return others.stream()
        .anyMatch(other -> names.stream().anyMatch(name -> Likeness.areAlike(name, other)));
  }
}
