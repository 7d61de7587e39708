package org.dateline.api.events.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.api.exports.Cells;

/** Somebody in an event, in GDELT's ten columns. */
final class GdeltActor {

  private static final int COLUMNS = 10;
  private static final int TYPES = 3;

  /** CAMEO's letters for the sectors in which PLOVER has others. */
  private static final Map<String, String> RENAMED = Map.of("JRN", "MED", "MED", "HLH");

  /** Sectors for which CAMEO has no type. */
  private static final Set<String> UNKNOWN_TO_CAMEO = Set.of("SOC", "PRM", "PRE", "UNK", "REL");

  private GdeltActor() {}

  /**
   * Code, Name, CountryCode, KnownGroupCode, EthnicCode, Religion1Code, Religion2Code, Type1Code,
   * Type2Code, Type3Code; the code is the country's and the types' in a row.
   *
   * @param party missing where nobody is known
   */
  static List<String> of(JsonNode party) {
    if (!party.isObject()) {
      return Collections.nCopies(COLUMNS, "");
    }
    String country = Objects.requireNonNullElse(party.path("country").textValue(), "");
    List<String> types = types(party);
    List<String> cells = new ArrayList<>();
    cells.add(country + String.join("", types));
    cells.add(Cells.harmless(party.path("text").asText("")));
    cells.add(country);
    cells.addAll(Collections.nCopies(4, ""));
    cells.addAll(types);
    cells.addAll(Collections.nCopies(COLUMNS - cells.size(), ""));
    return cells;
  }

  private static List<String> types(JsonNode party) {
    return Sectors.of(party).stream()
        .filter(sector -> !UNKNOWN_TO_CAMEO.contains(sector))
        .map(sector -> RENAMED.getOrDefault(sector, sector))
        .limit(TYPES)
        .toList();
  }
}
