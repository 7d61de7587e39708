package org.dateline.api.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import org.dateline.api.search.Match;
import org.dateline.api.search.Match.Passage;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.EventVersion;
import org.dateline.ledger.LedgerEvent;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/** A stored event as it is answered: the form of a reading, with what the ledger knows of it. */
public final class EventForm {

  private EventForm() {}

  /**
   * The JSON of the event, under its id in the ledger.
   *
   * @throws IllegalStateException if what is stored is seen to be no JSON object
   */
  static String text(LedgerEvent event) {
    return event.stored().text(event.json());
  }

  /**
   * The event in a list, and where the words stand that were looked for.
   *
   * @param words or null where none were
   */
  public static RawValue listed(LedgerEvent event, @Nullable WordQuery words) {
    return new RawValue(words == null ? text(event) : matched(event, words).toString());
  }

  private static ObjectNode matched(LedgerEvent event, WordQuery words) {
    ObjectNode form = event.stored().form(event.json());
    List<Passage> sentences = new ArrayList<>();
    form.path("evidence").forEach(quote -> sentences.add(Passage.of(quote)));
    form.set("match", Match.of(words, sentences));
    return form;
  }

  /** One version of it, with when it was so. */
  static ObjectNode from(EventVersion version) {
    ObjectNode form = ReadingJson.mapper().createObjectNode();
    form.put("version", version.event().version());
    form.put("change", version.change().toString());
    form.put("revision", version.revision());
    form.set("from", ReadingJson.mapper().valueToTree(version.from()));
    form.set("until", ReadingJson.mapper().valueToTree(version.until()));
    form.putRawValue("event", new RawValue(text(version.event())));
    return form;
  }
}
