package org.dateline.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.dateline.event.EventType;
import org.dateline.ledger.index.IndexCard;
import org.dateline.ledger.index.KeptDay;
import org.jspecify.annotations.Nullable;

/**
 * An event made ready for its rows, but for its id, which depends on what the ledger has.
 *
 * @param name its id in its reading
 * @param mode or null
 * @param denies the id in its reading of the event that it denies, or null
 * @param substance hash of what it says, wherever in the text it stands
 * @param day what it is sorted by: its first day, or if none is known the day of publication, or of
 *     arrival
 * @param first the first day on which it may have happened, or null if none is known
 * @param last the last, inclusive, or null
 * @param card by what it is found
 * @param json the event in the contract's form, with the ids of its reading and the sentences that
 *     tell it
 */
public record FiledEvent(
    String name,
    EventType type,
    @Nullable String mode,
    @Nullable String denies,
    String substance,
    LocalDate day,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    IndexCard card,
    String json) {

  /** An event that has no day is sorted by the day of its document. */
  static FiledEvent of(JsonNode event, String substance, IndexCard card, String json) {
    LocalDate first = KeptDay.of(event.path("date").path("from"));
    return new FiledEvent(
        event.path("id").asText(),
        EventType.valueOf(event.path("type").asText()),
        event.path("mode").textValue(),
        event.path("denies").textValue(),
        substance,
        first == null ? card.reported() : first,
        first,
        KeptDay.of(event.path("date").path("to")),
        card,
        json);
  }
}
