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
