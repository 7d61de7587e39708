package org.dateline.ledger;

import java.time.LocalDate;
import org.dateline.event.Event;
import org.dateline.event.EventDate;
import org.dateline.ledger.index.IndexCard;
import org.jspecify.annotations.Nullable;

/**
 * An event made ready for its rows, but for its id, which depends on what the ledger has.
 *
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
    Event event,
    String substance,
    LocalDate day,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    IndexCard card,
    String json) {

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** An event that has no day is sorted by the day of its document. */
  static FiledEvent of(Event event, String substance, IndexCard card, String json) {
    EventDate date = event.date();
    if (date == null) {
      return new FiledEvent(event, substance, card.reported(), null, null, card, json);
    }
    LocalDate first = kept(date.from());
    return new FiledEvent(event, substance, first, first, kept(date.to()), card, json);
  }

  /** The years that every database and every cursor can carry; the JSON has the day as read. */
  static LocalDate kept(LocalDate day) {
    if (day.isBefore(FIRST_DAY)) {
      return FIRST_DAY;
    }
    return day.isAfter(LAST_DAY) ? LAST_DAY : day;
  }
}
