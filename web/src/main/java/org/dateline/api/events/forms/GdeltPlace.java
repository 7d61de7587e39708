package org.dateline.api.events.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.api.exports.Cells;

/** Where it was, in GDELT's eight columns. */
final class GdeltPlace {

  private static final Map<String, String> NAMES = names();

  private GdeltPlace() {}

  /** Type, FullName, CountryCode, ADM1Code, ADM2Code, Lat, Long, FeatureID. */
  static List<String> of(JsonNode place) {
    String type = type(place.path("precision").asText(), place.path("country").asText());
    if (type.equals("0")) {
      return List.of(type, "", "", "", "", "", "", "");
    }
    return List.of(
        type,
        Cells.harmless(fullName(place)),
        "",
        "",
        "",
        place.path("latitude").asText(),
        place.path("longitude").asText(),
        "");
  }

  /** GDELT has countries, their first-level regions and what lies within, and nothing wider. */
  private static String type(String precision, String country) {
    boolean isUsa = country.equals("USA");
    return switch (precision) {
      case "country" -> "1";
      case "admin1" -> isUsa ? "2" : "5";
      case "city", "point", "admin2" -> isUsa ? "3" : "4";
      default -> "0";
    };
  }

  private static String fullName(JsonNode place) {
    String country = place.path("country").asText("");
    Stream<String> parts =
        Stream.of(
            place.path("name").asText(""),
            place.path("admin1").isTextual() ? place.path("admin1").textValue() : "",
            NAMES.getOrDefault(country, ""));
    return parts.filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String iso2 : Locale.getISOCountries()) {
      Locale country = new Locale("", iso2);
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return names;
  }
}
