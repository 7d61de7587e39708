package org.dateline.api.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.LedgerEvent;

/** A stored event as it is answered: the form of a reading, with what the ledger knows of it. */
public final class EventForm {

  private static final ObjectMapper MAPPER = ReadingJson.mapper();

  private EventForm() {}

  /**
   * The event, under its id in the ledger.
   *
   * @throws IllegalStateException if what is stored is no JSON object
   */
  public static ObjectNode from(LedgerEvent stored) {
    ObjectNode event = object(stored);
    event.put("id", stored.id());
    event.put("document", stored.document());
    event.putNull("story");
    event.set("recorded", MAPPER.valueToTree(stored.recorded()));
    event.set("retracted", MAPPER.valueToTree(stored.retracted()));
    return event;
  }

  private static ObjectNode object(LedgerEvent stored) {
    try {
      if (MAPPER.readTree(stored.json()) instanceof ObjectNode event) {
        return event;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the event " + stored.id() + " is stored broken", e);
    }
    throw new IllegalStateException("the event " + stored.id() + " is stored as no object");
  }
}
