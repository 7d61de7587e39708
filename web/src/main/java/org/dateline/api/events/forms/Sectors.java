package org.dateline.api.events.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The sectors of somebody in an event. */
final class Sectors {

  private Sectors() {}

  static List<String> of(JsonNode party) {
    List<String> sectors = new ArrayList<>();
    party.path("sectors").forEach(sector -> sectors.add(sector.asText()));
    return sectors;
  }
}
