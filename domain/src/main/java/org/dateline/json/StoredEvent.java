package org.dateline.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger adds to an event of a reading.
 *
 * @param id unique in the ledger
 * @param document id of the document that tells it
 * @param story that the document belongs to, or null where that is not known
 * @param recorded when Dateline knew it
 * @param retracted when it was taken back, or null
 * @param denies id in the ledger of the event that it denies, or null
 */
public record StoredEvent(
    String id,
    String document,
    @Nullable String story,
    Instant recorded,
    @Nullable Instant retracted,
    @Nullable String denies) {

  /**
   * The contract's form of a stored event.
   *
   * @param json the event in the form of its reading, as it was stored
   * @throws IllegalStateException if that is no JSON object
   */
  public ObjectNode form(String json) {
    if (!(ReadingJson.tree(json) instanceof ObjectNode event)) {
      throw new IllegalStateException("the event " + id + " is stored as no object");
    }
    Withheld.hide(event, json);
    event.put("id", id);
    event.put("document", document);
    event.put("story", story);
    event.put("denies", denies);
    event.put("recorded", recorded.toString());
    event.put("retracted", retracted == null ? null : retracted.toString());
    return event;
  }
}
