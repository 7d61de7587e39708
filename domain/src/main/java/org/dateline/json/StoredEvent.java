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

  private static final String ID = "{\"id\":\"";

  /** Nothing else in an event's JSON is named so; in a text a quotation mark is escaped. */
  private static final String DENIES = "\"denies\":";

  /**
   * The contract's form of a stored event as characters. Of a list of fifty, or a file of a
   * million, none is parsed: what the ledger knows is put in where the reading has its own. What
   * begins and ends as it is written here is trusted to be whole.
   *
   * @param json the event in the form of its reading, as it was stored
   * @throws IllegalStateException if it is not as it is written, and no JSON object
   */
  public String text(String json) {
    int idEnd = json.indexOf('"', ID.length());
    int deniesAt = json.indexOf(DENIES);
    int deniesEnd = json.indexOf(',', deniesAt);
    boolean isAsWritten =
        json.startsWith(ID) && idEnd > 0 && deniesAt > idEnd && deniesEnd > deniesAt;
    if (!isAsWritten || !json.endsWith("}") || Withheld.is(json)) {
      return form(json).toString();
    }
    return ID
        + id
        + json.substring(idEnd, deniesAt + DENIES.length())
        + quoted(denies)
        + json.substring(deniesEnd, json.length() - 1)
        + ",\"document\":"
        + quoted(document)
        + ",\"story\":"
        + quoted(story)
        + ",\"recorded\":"
        + quoted(recorded.toString())
        + ",\"retracted\":"
        + quoted(retracted == null ? null : retracted.toString())
        + "}";
  }

  /** Neither an id nor an instant has anything to be escaped. */
  private static String quoted(@Nullable String plain) {
    return plain == null ? "null" : '"' + plain + '"';
  }

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
    if (Withheld.is(json)) {
      Withheld.hide(event);
    }
    event.put("id", id);
    event.put("document", document);
    event.put("story", story);
    event.put("denies", denies);
    event.put("recorded", recorded.toString());
    event.put("retracted", retracted == null ? null : retracted.toString());
    return event;
  }
}
