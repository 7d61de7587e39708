package org.dateline.api.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.api.lists.Cursor;
import org.dateline.api.problem.BadParameter;
import org.dateline.ledger.EventPage;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventQuery.Position;
import org.dateline.ledger.Filter;
import org.dateline.ledger.LedgerEvent;
import org.junit.jupiter.api.Test;

class EventFileTest {

  private static final Instant NOW = Instant.parse("2031-03-04T05:06:07Z");
  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);
  private static final Instant THEN = Instant.parse("2031-03-04T05:06:07.089Z");

  /** A ledger of so many events, and what it was asked. */
  private static final class Ledger {

    final List<EventQuery> asked = new ArrayList<>();
    private final int count;

    Ledger(int count) {
      this.count = count;
    }

    EventPage events(EventQuery query) {
      asked.add(query);
      Position after = query.after();
      int from = after == null ? 0 : Integer.parseInt(after.id().substring(1));
      int last = Math.min(count, from + query.limit());
      return new EventPage(
          IntStream.range(from, last).mapToObj(Ledger::event).toList(),
          last < count ? new Position(DAY, THEN, place(last), 0) : null);
    }

    static String place(int index) {
      return String.format(Locale.ROOT, "e%032d", index);
    }

    private static LedgerEvent event(int index) {
      return new LedgerEvent("ev-" + index, 1, "d", null, NOW, null, null, "{\"type\":\"AID\"}");
    }
  }

  private static MultivaluedMap<String, String> parameters(String... namesAndValues) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return parameters;
  }

  private static List<String> ids(Ledger ledger, String... namesAndValues) {
    EventFile file = EventFile.of(parameters(namesAndValues), ledger::events, NOW);
    List<LedgerEvent> all = new ArrayList<>();
    file.pages().forEachRemaining(all::addAll);
    return all.stream().map(LedgerEvent::id).toList();
  }

  @Test
  void holdsAllThatTheQuestionAsksFor() {
    Ledger ledger = new Ledger(1201);
    List<String> ids = ids(ledger, "format", "csv", "type", "AID");
    assertEquals(1201, ids.size());
    assertEquals(1201, ids.stream().distinct().count());
    assertEquals(3, ledger.asked.size());
    for (EventQuery query : ledger.asked) {
      assertEquals(List.of(new Filter.Values(Filter.Column.TYPE, List.of("AID"))), query.filters());
    }
  }

  @Test
  void isOneViewWhateverIsStoredMeanwhile() {
    Ledger ledger = new Ledger(1201);
    ids(ledger, "asOf", "2031-03-01T00:00:00Z");
    ids(ledger, "asOf", "2040-01-01");
    ids(ledger);
    List<Instant> views = ledger.asked.stream().map(EventQuery::asOf).distinct().toList();
    assertEquals(List.of(Instant.parse("2031-03-01T00:00:00Z"), NOW), views);
  }

  @Test
  void holdsNoMoreThanAreAskedFor() {
    Ledger ledger = new Ledger(5000);
    assertEquals(1000, ids(ledger, "limit", "1000").size());
    assertEquals(1, ids(ledger, "limit", "1").size());
    assertEquals(5000, ids(ledger, "limit", "999999999999999999").size());
    for (String limit : List.of("0", "-1", "", "1e3", "9999999999999999999")) {
      var refusal = assertThrows(BadParameter.class, () -> ids(ledger, "limit", limit), limit);
      assertEquals("limit", refusal.parameter());
    }
  }

  @Test
  void goesOnWhereAPageEnded() {
    String cursor = Cursor.of(EventQuestion.cursor(new Position(DAY, THEN, Ledger.place(7), 0)));
    assertEquals(List.of("ev-7", "ev-8"), ids(new Ledger(9), "cursor", cursor));
  }

  @Test
  void refusesWhatAPageRefuses() {
    assertThrows(BadParameter.class, () -> ids(new Ledger(1), "type", "BRAWL"));
    assertThrows(BadParameter.class, () -> ids(new Ledger(1), "cursor", "AAAA"));
  }
}
