package org.dateline.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The contract's document form. Strict: no field that the form does not have, since a misspelt one
 * would be lost without a word, and no value of another kind than the field's.
 */
final class JsonDocument implements CopyFormat {

  private static final Set<String> NUMBERS = Set.of("revision", "urgency");
  private static final Set<String> FACTS = Set.of("correction", "embargoed");
  private static final Set<String> LISTS = Set.of("subjects", "notes");

  @Override
  public Contents read(String body, ItemFields envelope) {
    JsonNode form = Json.object(body);
    ItemDraft said = new ItemDraft();
    String text = null;
    for (Map.Entry<String, JsonNode> field : form.properties()) {
      String name = field.getKey();
      if (name.equals("text")) {
        text = string(name, field.getValue());
      } else if (LISTS.contains(name)) {
        list(name, field.getValue(), said);
      } else if (ItemFields.LONGEST.containsKey(name)) {
        said.put(name, string(name, field.getValue()));
      } else {
        throw ItemFields.invalid(
            Excerpt.of(name), "is not known; the fields are " + String.join(", ", known()));
      }
    }
    return Contents.of(envelope.before(said.fields()).document(text));
  }

  private static String string(String name, JsonNode value) {
    boolean isTaken =
        value.isTextual()
            || (value.isIntegralNumber() && NUMBERS.contains(name))
            || (value.isBoolean() && FACTS.contains(name));
    if (!isTaken && !value.isNull()) {
      throw ItemFields.invalid(name, "must be a string");
    }
    return value.isNull() ? "" : value.asText();
  }

  private static void list(String name, JsonNode values, ItemDraft said) {
    if (!values.isArray() && !values.isNull()) {
      throw ItemFields.invalid(name, "must be an array of strings");
    }
    for (JsonNode value : values) {
      if (!value.isTextual()) {
        throw ItemFields.invalid(name, "must hold strings only");
      }
      if (name.equals("subjects")) {
        said.subject(value.asText());
      } else {
        said.note(value.asText());
      }
    }
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>(ItemFields.LONGEST.keySet());
    known.addAll(LISTS);
    known.add("text");
    return known;
  }
}
