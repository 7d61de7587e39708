package org.dateline.api.events.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.json.ReadingJson;

/**
 * An event in PLOVER's fields. Those that are optional are left out where the event does not say;
 * what PLOVER has no field for stands under {@code dateline}.
 */
final class PloverForm {

  private static final List<String> QUADS =
      List.of("verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict");
  private static final List<String> SIZES = List.of("killed", "injured", "arrested");
  private static final List<String> OURS =
      List.of(
          "status",
          "attributions",
          "main",
          "cameo",
          "counts",
          "denies",
          "rule",
          "confidence",
          "document",
          "story",
          "recorded",
          "retracted");

  private PloverForm() {}

  /**
   * @param event in the contract's form
   */
  static ObjectNode of(JsonNode event) {
    ObjectNode form = object();
    form.set("id", event.path("id"));
    form.put("date", event.at("/date/from").textValue());
    if (!event.at("/date/to").equals(event.at("/date/from"))) {
      form.set("enddate", event.at("/date/to"));
    }
    form.set("actor", PloverEntity.all(event.path("actors")));
    list(form, "recipient", PloverEntity.all(event.path("recipients")));
    form.putArray("event").add(event.path("type").asText());
    list(form, "mode", mode(event));
    list(form, "context", context(event));
    form.put("quad_code", QUADS.indexOf(event.path("quad").asText()) + 1);
    form.set("event_scale", event.path("goldstein"));
    if (event.path("place").isObject()) {
      form.set("event_loc", place(event.path("place")));
    }
    form.putArray("event_text").add(event.at("/trigger/text").asText());
    form.set("text_info", textInfo(event));
    form.putObject("cite_info").put("citation", event.path("document").asText());
    form.put("coder", "Dateline");
    ObjectNode size = size(event.path("counts"));
    if (!size.isEmpty()) {
      form.set("size", size);
    }
    form.set("dateline", ours(event));
    return form;
  }

  private static ArrayNode mode(JsonNode event) {
    ArrayNode mode = ReadingJson.mapper().createArrayNode();
    return event.path("mode").isTextual() ? mode.add(event.path("mode")) : mode;
  }

  /** Its contexts, and PLOVER's own for what is no plain fact: who reads only those is warned. */
  private static ArrayNode context(JsonNode event) {
    ArrayNode context = ReadingJson.mapper().createArrayNode();
    event.path("contexts").forEach(context::add);
    JsonNode status = event.path("status");
    if (status.path("background").asBoolean()) {
      context.add("historical");
    }
    if (status.path("polarity").asText().equals("negative")) {
      context.add("negation");
    }
    switch (status.path("modality").asText()) {
      case "planned" -> context.add("future");
      case "conditional", "hypothetical" -> context.add("hypothetical");
      default -> {
        // PLOVER has no word for what is sought or threatened.
      }
    }
    return context;
  }

  private static ObjectNode place(JsonNode place) {
    ObjectNode form = object();
    said(form, "geonameid", place.path("geonames"));
    said(form, "name", place.path("name"));
    said(form, "lat", place.path("latitude"));
    said(form, "lon", place.path("longitude"));
    said(form, "cc3", place.path("country"));
    said(form, "admin1_name", place.path("admin1"));
    return form;
  }

  private static ObjectNode textInfo(JsonNode event) {
    ObjectNode form = object();
    said(form, "sentence", event.path("sentence"));
    said(form, "start", event.at("/trigger/span/start"));
    said(form, "end", event.at("/trigger/span/end"));
    return form;
  }

  /** As PLOVER has it a number or a code: {@code "3-5"}, {@code "3+"} are ranges. */
  private static ObjectNode size(JsonNode counts) {
    ObjectNode form = object();
    for (String kind : SIZES) {
      String name = kind.equals("killed") ? "dead" : kind;
      JsonNode low = counts.path(kind).path("low");
      JsonNode high = counts.path(kind).path("high");
      if (low.isNumber() && low.equals(high)) {
        form.set(name, low);
      } else if (low.isNumber()) {
        form.put(name, high.isNumber() ? low + "-" + high : low + "+");
      }
    }
    return form;
  }

  private static ObjectNode ours(JsonNode event) {
    ObjectNode form = object();
    form.set("mediators", PloverEntity.all(event.path("mediators")));
    for (String field : OURS) {
      if (event.has(field)) {
        form.set(field, event.path(field));
      }
    }
    return form;
  }

  private static void list(ObjectNode form, String field, ArrayNode values) {
    if (!values.isEmpty()) {
      form.set(field, values);
    }
  }

  /** A field, if there is anything to say. */
  static void said(ObjectNode form, String field, JsonNode value) {
    if (!value.isMissingNode() && !value.isNull()) {
      form.set(field, value);
    }
  }

  private static ObjectNode object() {
    return ReadingJson.mapper().createObjectNode();
  }
}
