package org.dateline.api.events.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.json.Mutual;
import org.dateline.ledger.Digest;

/**
 * One who did it and one to whom it was done, as GDELT has them in a line.
 *
 * @param id the number of the line: the same whenever and wherever the event is told, and exact in
 *     a floating point number too
 * @param actor missing where nobody is known
 * @param recipient likewise
 */
record GdeltDyad(long id, JsonNode actor, JsonNode recipient) {

  private static final int DIGITS = 13;

  /**
   * The lines of an event. None, if GDELT cannot say what it says: that it did not happen or is not
   * told as a fact, that its day is not known, that it was taken back; or if it has no CAMEO code.
   */
  static List<GdeltDyad> of(JsonNode event) {
    JsonNode status = event.path("status");
    boolean isFact =
        status.path("modality").asText().equals("asserted")
            && status.path("polarity").asText().equals("positive")
            && !event.path("retracted").isTextual();
    if (!isFact || !event.path("cameo").isTextual() || !event.at("/date/from").isTextual()) {
      return List.of();
    }
    JsonNode actors = event.path("actors");
    // What is done with each other has no recipient: each is actor to each.
    boolean isMutual = actors.size() > 1 && Mutual.is(event);
    return isMutual
        ? pairs(event, actors, actors, true)
        : pairs(event, actors, event.path("recipients"), false);
  }

  private static List<GdeltDyad> pairs(
      JsonNode event, JsonNode actors, JsonNode recipients, boolean isMutual) {
    List<GdeltDyad> pairs = new ArrayList<>();
    String id = event.path("id").asText();
    for (int i = 0; i < Math.max(1, actors.size()); i++) {
      for (int j = 0; j < Math.max(1, recipients.size()); j++) {
        if (!isMutual || i != j) {
          pairs.add(new GdeltDyad(number(id, i, j), at(actors, i), at(recipients, j)));
        }
      }
    }
    return pairs;
  }

  private static JsonNode at(JsonNode parties, int index) {
    JsonNode party = parties.path(index);
    return party.isObject() ? party : MissingNode.getInstance();
  }

  private static long number(String event, int actor, int recipient) {
    String digest = new Digest().with(event).with(actor + "," + recipient).hex();
    return Long.parseLong(digest.substring(0, DIGITS), 16);
  }
}
