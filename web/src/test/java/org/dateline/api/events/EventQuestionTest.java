package org.dateline.api.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.actor.Sector;
import org.dateline.api.lists.Cursor;
import org.dateline.api.problem.BadParameter;
import org.dateline.event.EventType;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.PartyFilter;
import org.junit.jupiter.api.Test;

class EventQuestionTest {

  /** Names and values by turns. */
  private static MultivaluedMap<String, String> parameters(String... namesAndValues) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return parameters;
  }

  private static EventQuery ask(String... namesAndValues) {
    return EventQuestion.parse(parameters(namesAndValues));
  }

  private static BadParameter refuses(String name, String value) {
    var refusal = assertThrows(BadParameter.class, () -> ask(name, value), name + "=" + value);
    assertEquals(name, refusal.parameter());
    assertFalse(refusal.allowed().isEmpty());
    return refusal;
  }

  @Test
  void asksNothingAndTakesFiftyByDefault() {
    EventQuery query = ask();
    assertEquals(
        new EventQuery(
            List.of(), List.of(), List.of(), List.of(), null, null, List.of(), null, 50, null),
        query);
  }

  @Test
  void readsEveryFilter() {
    EventQuery query =
        ask(
            "type", "REQUEST, AGREE",
            "party", "TUR",
            "actor", "TUR:MIL,tur.gov",
            "recipient", "syr.sdf",
            "from", "2031-03-01",
            "until", "2031-03-01",
            "limit", "500");
    assertEquals(List.of(EventType.REQUEST, EventType.AGREE), query.types());
    assertEquals(List.of(new PartyFilter(null, "TUR", null)), query.parties());
    assertEquals(
        List.of(new PartyFilter(null, "TUR", Sector.MIL), new PartyFilter("tur.gov", null, null)),
        query.actors());
    assertEquals(List.of(new PartyFilter("syr.sdf", null, null)), query.recipients());
    assertEquals(LocalDate.of(2031, 3, 1), query.from());
    assertEquals(LocalDate.of(2031, 3, 1), query.until());
    assertEquals(500, query.limit());
    assertNull(query.after());
  }

  @Test
  void takesAFilterThatIsNamedTwiceAsAlternatives() {
    assertEquals(
        List.of(EventType.AID, EventType.REJECT), ask("type", "AID", "type", "REJECT").types());
  }

  @Test
  void looksForADocumentWhoseUriHoldsACommaAsAWholeToo() {
    assertEquals(List.of("d1", "d2", "d1,d2"), ask("document", "d1,d2").documents());
    assertEquals(List.of("urn:example:1"), ask("document", "urn:example:1").documents());
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    var position = new EventQuery.Position(LocalDate.of(2031, 3, 4), "e|7");
    assertEquals(
        position,
        ask("cursor", Cursor.of(EventQuestion.cursor(position)), "format", "json").after());
  }

  @Test
  void namesTheValueOfSeveralThatIsWrong() {
    BadParameter refusal = refuses("type", "AID,AIDS");
    assertEquals("AIDS", refusal.value());
    assertEquals(16, refusal.allowed().size());
  }

  @Test
  void refusesValuesThatAreNone() {
    for (String type : new String[] {"aid", "", ",", "AID,", "AID;REJECT"}) {
      refuses("type", type);
    }
    for (String party : new String[] {"Turkey", "TUR:XXX", "tur gov", "TUR:", "x'; drop table"}) {
      refuses("party", party);
    }
    for (String day :
        new String[] {"2031-02-29", "2031-3-1", "today", "+12031-01-01", "2031-03-01T00:00Z", ""}) {
      refuses("from", day);
      refuses("until", day);
    }
    for (String limit : new String[] {"0", "501", "-1", "1e2", "", "99999999999", "٣"}) {
      refuses("limit", limit);
    }
    refuses("format", "csv");
    refuses("cursor", "AAAA");
    refuses("document", "d\0");
    refuses("document", "d\uD800");
  }

  @Test
  void refusesAnEndBeforeItsBeginning() {
    var refusal =
        assertThrows(BadParameter.class, () -> ask("from", "2031-03-02", "until", "2031-03-01"));
    assertEquals("until", refusal.parameter());
  }

  @Test
  void refusesASecondValueWhereOneIsMeant() {
    var refusal = assertThrows(BadParameter.class, () -> ask("limit", "1", "limit", "2"));
    assertEquals("limit", refusal.parameter());
    assertEquals(List.of("one value"), refusal.allowed());
  }

  @Test
  void refusesMoreValuesThanAnyQuestionHas() {
    String many = String.join(",", IntStream.range(0, 101).mapToObj(i -> "d" + i).toList());
    refuses("document", many);
  }
}
