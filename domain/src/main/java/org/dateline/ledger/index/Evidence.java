package org.dateline.ledger.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.json.ReadingJson;

/** The words of a text that a reading points at, in code points. For one thread. */
public final class Evidence {

  /** Stands between what several spans quote. */
  public static final String BETWEEN = " … ";

  private final JsonNode reading;
  private final int[] text;
  private final Map<String, JsonNode> attributions = new HashMap<>();

  /**
   * Of what a reading points at.
   *
   * @param reading in the contract's form
   */
  public static Evidence of(String reading) {
    return new Evidence(ReadingJson.tree(reading));
  }

  Evidence(JsonNode reading) {
    this.reading = reading;
    this.text = reading.path("text").asText().codePoints().toArray();
    for (JsonNode attribution : reading.path("attributions")) {
      attributions.put(attribution.path("id").asText(), attribution);
    }
  }

  /** What one span, or several, quote. */
  String quoted(JsonNode spans) {
    if (spans.isObject()) {
      return words(spans);
    }
    List<String> parts = new ArrayList<>();
    spans.forEach(span -> parts.add(words(span)));
    return String.join(BETWEEN, parts);
  }

  private String words(JsonNode span) {
    int start = Math.max(0, Math.min(span.path("start").asInt(), text.length));
    int end = Math.max(start, Math.min(span.path("end").asInt(), text.length));
    return new String(text, start, end - start);
  }

  /**
   * An event with the sentences that tell it, in the text's order, as {@code evidence}; and with
   * those on whose word it is, from the nearest speaker outwards, as {@code sources}, so that
   * nobody need look them up in the reading.
   *
   * @param event of the reading, in the contract's form
   */
  public String with(JsonNode event) {
    ObjectNode form = event.deepCopy();
    TreeSet<Integer> told = new TreeSet<>();
    told.add(form.path("sentence").asInt());
    form.path("mentions").forEach(mention -> told.add(mention.path("sentence").asInt()));
    ArrayNode evidence = form.putArray("evidence");
    for (int sentence : told) {
      JsonNode span = reading.path("sentences").path(sentence).path("span");
      if (span.isObject()) {
        ObjectNode quote = evidence.addObject();
        quote.set("span", span.deepCopy());
        quote.put("text", words(span));
      }
    }
    sources(form);
    return form.toString();
  }

  private void sources(ObjectNode event) {
    ArrayNode sources = event.putArray("sources");
    for (JsonNode id : event.path("attributions")) {
      JsonNode attribution = attributions.get(id.asText());
      if (attribution != null) {
        JsonNode said = attribution.path("source");
        ObjectNode source = sources.addObject();
        source.put("attribution", id.asText());
        source.put("class", Facets.sourceClass(attribution));
        source.put("actor", said.path("actor").textValue());
        source.put("text", said.path("text").textValue());
        source.put("grounds", said.path("grounds").textValue());
      }
    }
  }
}
