package org.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** An event whose words nobody is to be told any more. What it was coded as stays. */
public final class Withheld {

  static final String TEXT = "text";

  /** In the place of words, by which the event is known again if its sender sends it again. */
  static final String WORDS = "words";

  private static final Set<String> OTHERS = Set.of("evidence", "grounds");

  /** Nothing else in an event's JSON is named so; in a text a quotation mark is escaped. */
  private static final String SIGN = "\"" + WORDS + "\":";

  private Withheld() {}

  /**
   * The event without what it quotes.
   *
   * @param event in the contract's form
   */
  public static String of(String event) {
    JsonNode form = ReadingJson.tree(event);
    withhold(form);
    return form.toString();
  }

  /** Whether something stands in the place of the words of a stored event. */
  static boolean is(String json) {
    return json.contains(SIGN);
  }

  /** What is kept in the place of words is nobody's business either. */
  static void hide(JsonNode form) {
    if (form instanceof ObjectNode object && object.remove(WORDS) != null) {
      object.putNull(TEXT);
    }
    form.forEach(Withheld::hide);
  }

  private static void withhold(JsonNode form) {
    if (form instanceof ObjectNode object) {
      object.remove(OTHERS);
      if (object.has(TEXT)) {
        object.put(WORDS, EventTraits.words(object));
        object.remove(TEXT);
      }
    }
    form.forEach(Withheld::withhold);
  }
}
