package org.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.event.Event;
import org.dateline.speech.Attribution;

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

  private final Map<String, Attribution> said;

  /**
   * @param said all attributions of the reading
   */
  public Substance(List<Attribution> said) {
    this.said = said.stream().collect(Collectors.toMap(Attribution::id, Function.identity()));
  }

  /**
   * The substance as characters, the same for the same.
   *
   * @param json the event in the contract's form
   */
  public String of(Event event, String json) {
    JsonNode tree = ReadingJson.tree(json);
    strip(tree);
    StringBuilder all = new StringBuilder(tree.toString());
    for (String id : event.attributions()) {
      Attribution attribution = said.get(id);
      if (attribution != null) {
        all.append('\n').append(attribution.kind());
        Attribution.Source source = attribution.source();
        if (source != null) {
          all.append(' ').append(source.sourceClass()).append(' ').append(source.text());
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
