package org.dateline.api.events.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.dateline.json.ReadingJson;
import org.jspecify.annotations.Nullable;

/** Somebody in an event, as PLOVER has an entity. */
final class PloverEntity {

  /** Codes that stand where a country would: whoever bears one is of no country. */
  private static final Set<String> OF_NO_COUNTRY = Set.of("IGO", "NGO", "MNC", "IMG");

  /** A sector, and one that says more of it. */
  private static final int MOST_SECTORS = 2;

  private PloverEntity() {}

  static ArrayNode all(JsonNode parties) {
    ArrayNode entities = ReadingJson.mapper().createArrayNode();
    parties.forEach(party -> entities.add(of(party)));
    return entities;
  }

  private static ObjectNode of(JsonNode party) {
    ObjectNode form = ReadingJson.mapper().createObjectNode();
    List<String> sectors = Sectors.of(party);
    String code = party.path("country").textValue();
    if (code == null) {
      code = sectors.stream().filter(OF_NO_COUNTRY::contains).findFirst().orElse(null);
    }
    if (code != null) {
      form.put("code", code);
    }
    String sector = sector(sectors, code);
    if (!sector.isEmpty()) {
      form.put("sector", sector);
    }
    PloverForm.said(form, "entity_text", party.path("text"));
    PloverForm.said(form, "identifier", party.path("actor"));
    return form;
  }

  private static String sector(List<String> sectors, @Nullable String code) {
    return String.join(
        "", sectors.stream().filter(sector -> !sector.equals(code)).limit(MOST_SECTORS).toList());
  }
}
