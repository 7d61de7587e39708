package org.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What an event says, whatever its place in the text: two versions with the same substance differ
 * in their spans and in the names that they have in their reading only.
 */
public final class Substance {

  /** Where in the text, by what id in the reading, and how sure the finding was. */
  private static final Set<String> OF_THE_READING =
      Set.of(
          "id",
          "span",
          "sentence",
          "attributions",
          "sources",
          "interested",
          "mentions",
          "denies",
          "rule",
          "confidence",
          "runnerUp",
          "reasons");

  private final Map<String, JsonNode> said = new HashMap<>();

  /**
   * @param reading whose events are asked for, in the contract's form
   */
  public Substance(JsonNode reading) {
    for (JsonNode attribution : reading.path("attributions")) {
      said.put(attribution.path("id").asText(), attribution);
    }
  }

  /**
   * The substance as characters, the same for the same.
   *
   * @param json the event in the contract's form
   */
  public String of(String json) {
    JsonNode tree = ReadingJson.tree(json);
    JsonNode attributions = tree.path("attributions");
    strip(tree);
    StringBuilder all = new StringBuilder(tree.toString());
    for (JsonNode id : attributions) {
      JsonNode attribution = said.get(id.asText());
      if (attribution != null) {
        all.append('\n').append(attribution.path("kind").asText());
        JsonNode source = attribution.path("source");
        if (source.isObject()) {
          all.append(' ').append(source.path("class").asText());
          all.append(' ').append(source.path("text").asText());
        }
      }
    }
    return all.toString();
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(OF_THE_READING);
      object.forEach(Substance::strip);
    } else if (node instanceof ArrayNode array) {
      array.forEach(Substance::strip);
    }
  }
}
