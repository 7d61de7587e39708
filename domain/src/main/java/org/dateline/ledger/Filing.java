package org.dateline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.document.Document;
import org.dateline.event.Event;
import org.dateline.event.EventDate;
import org.dateline.json.ReadingJson;
import org.dateline.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An entry made ready for the rows: ids, hash and JSON are computed once, before any transaction is
 * open, and are the same however often the transaction is tried.
 *
 * @param submission id of the submission that brought it
 * @param id Dateline's id of the document
 * @param hash of everything that the sender said of the item, but for its uri and its revision
 * @param json the reading in the contract's form
 * @param received in whole microseconds, as finely as every database keeps it
 */
public record Filing(
    String submission,
    String id,
    String hash,
    Document document,
    Reading reading,
    String json,
    List<FiledEvent> events,
    Instant received) {

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  public Filing {
    events = List.copyOf(events);
  }

  public static Filing from(Entry entry) {
    Document document = entry.document();
    String id = DocumentId.of(document.uri());
    return new Filing(
        entry.submission(),
        id,
        hash(document),
        document,
        entry.reading(),
        ReadingJson.reading(entry.reading()),
        events(id, entry),
        entry.received().truncatedTo(ChronoUnit.MICROS));
  }

  /** What makes a document other content: 64 hexadecimal digits. */
  public static String hash(Document document) {
    return new Digest()
        .with(document.text().chars())
        .with(document.headline())
        .with(document.byline())
        .with(document.publisher())
        .with(document.published() == null ? null : document.published().toInstant().toString())
        .with(document.url())
        .with(document.language())
        .hex();
  }

  private static List<FiledEvent> events(String id, Entry entry) {
    Reading reading = entry.reading();
    List<String> ids = EventIds.of(id, reading);
    List<String> json = ReadingJson.events(tied(reading.events(), ids), reading.text());
    LocalDate otherwise =
        reading.published() == null
            ? entry.received().atOffset(ZoneOffset.UTC).toLocalDate()
            : reading.published();
    List<FiledEvent> events = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      Event event = reading.events().get(i);
      events.add(FiledEvent.of(ids.get(i), event, otherwise, json.get(i)));
    }
    return events;
  }

  /** What an event denies by its id in the reading, it denies by its id in the ledger. */
  private static List<Event> tied(List<Event> events, List<String> ids) {
    Map<String, String> inLedger = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      inLedger.put(events.get(i).id(), ids.get(i));
    }
    return events.stream()
        .map(
            event -> {
              String denied = event.denies() == null ? null : inLedger.get(event.denies());
              return denied == null ? event : event.denying(denied);
            })
        .toList();
  }

  /**
   * An event made ready.
   *
   * @param day what it is sorted by: its first day, or if none is known the day of publication, or
   *     of arrival
   * @param first the first day on which it may have happened, or null if none is known
   * @param last the last, inclusive, or null
   */
  public record FiledEvent(
      String id,
      Event event,
      LocalDate day,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String json) {

    private static FiledEvent of(String id, Event event, LocalDate otherwise, String json) {
      EventDate date = event.date();
      if (date == null) {
        return new FiledEvent(id, event, kept(otherwise), null, null, json);
      }
      LocalDate first = kept(date.from());
      return new FiledEvent(id, event, first, first, kept(date.to()), json);
    }

    /** The years that every database and every cursor can carry; the JSON has the day as read. */
    private static LocalDate kept(LocalDate day) {
      if (day.isBefore(FIRST_DAY)) {
        return FIRST_DAY;
      }
      return day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }
  }
}
