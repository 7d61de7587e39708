package org.dateline.api.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.api.lists.Cursor;
import org.dateline.api.problem.BadParameter;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventQuery.Order;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Box;
import org.dateline.ledger.Filter.Column;
import org.dateline.ledger.Filter.Facets;
import org.dateline.ledger.Filter.Happened;
import org.dateline.ledger.Filter.Near;
import org.dateline.ledger.Filter.Not;
import org.dateline.ledger.Filter.Reported;
import org.dateline.ledger.Filter.Sure;
import org.dateline.ledger.Filter.Values;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.Facet.Kind;
import org.dateline.search.WordQuery;
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

  private static Filter facets(Kind kind, String... any) {
    return new Facets(Arrays.stream(any).map(value -> new Facet(kind, value)).toList());
  }

  private static Filter values(Column column, String... any) {
    return new Values(column, List.of(any));
  }

  private static void asks(Filter filter, String... namesAndValues) {
    assertEquals(List.of(filter), ask(namesAndValues).filters());
  }

  @Test
  void asksNothingAndTakesFiftyByDefault() {
    assertEquals(new EventQuery(List.of(), null, Order.HAPPENED, 50, null), ask());
  }

  @Test
  void readsWhoDidWhatToWhom() {
    asks(values(Column.TYPE, "REQUEST", "AGREE"), "type", "REQUEST, AGREE");
    asks(values(Column.TYPE, "COOPERATE", "AID", "RETREAT"), "quad", "material-cooperation");
    asks(values(Column.MODE, "assist"), "mode", "assist");
    asks(facets(Kind.CONTEXT, "military"), "context", "military");
    asks(facets(Kind.PARTY_COUNTRY, "TUR"), "party", "TUR");
    asks(
        new Facets(
            List.of(new Facet(Kind.ACTOR_SECTOR, "TUR:MIL"), new Facet(Kind.ACTOR, "tur.gov"))),
        "actor",
        "TUR:MIL,tur.gov");
    asks(facets(Kind.RECIPIENT, "syr.sdf"), "recipient", "syr.sdf");
    asks(facets(Kind.MEDIATOR_COUNTRY, "USA"), "mediator", "USA");
  }

  @Test
  void readsWhenItHappenedAndWhenItWasReported() {
    LocalDate day = LocalDate.of(2031, 3, 1);
    asks(new Happened(day, day), "from", "2031-03-01", "until", "2031-03-01");
    asks(new Reported(null, day), "reportedUntil", "2031-03-01");
  }

  @Test
  void readsWhereItHappened() {
    asks(facets(Kind.COUNTRY, "SYR"), "country", "SYR");
    asks(facets(Kind.PLACE, "172408"), "place", "172408");
    asks(facets(Kind.PLACE, "as-suwayda"), "place", "As-Suwayda");
    asks(new Box(35.5, 32.3, 42.4, 37.3), "bbox", "35.5,32.3,42.4,37.3");
    asks(new Near(33.5, -36.3, 50), "near", "33.5,-36.3");
    asks(new Near(33.5, 36.3, 7.5), "near", "33.5,36.3", "radiusKm", "7.5");
  }

  @Test
  void readsInWhatSenseAndOnWhoseWord() {
    asks(values(Column.MODALITY, "sought"), "modality", "sought");
    asks(values(Column.POLARITY, "negative"), "polarity", "negative");
    asks(values(Column.CERTAINTY, "possible"), "certainty", "possible");
    asks(values(Column.BACKGROUND, "false"), "background", "false");
    asks(facets(Kind.SOURCE_CLASS, "unnamed"), "source", "unnamed");
    asks(facets(Kind.SOURCE_COUNTRY, "TUR"), "source", "TUR");
    asks(facets(Kind.SOURCE, "tur.gov"), "source", "tur.gov");
    asks(new Sure(0.5), "minConfidence", "0.5");
    asks(
        facets(Kind.PUBLISHER, "Quay, News & Co", "Quay", "News & Co"),
        "publisher",
        "Quay, News & Co");
  }

  @Test
  void takesATwinOfEachFilterThatExcludes() {
    asks(new Not(facets(Kind.PARTY_COUNTRY, "TUR")), "not.party", "TUR");
    asks(new Not(values(Column.TYPE, "AID")), "not.type", "AID");
    asks(new Not(new Box(0, 0, 1, 1)), "not.bbox", "0,0,1,1");
    for (String name : EventFilters.names()) {
      if (name.startsWith("not.")) {
        assertTrue(EventFilters.names().contains(name.substring(4)), name);
      }
    }
  }

  @Test
  void readsAllFiltersTogether() {
    EventQuery query =
        ask(
            "party",
            "TUR",
            "recipient",
            "SYR",
            "from",
            "2031-03-01",
            "type",
            "REQUEST,AGREE",
            "source",
            "unnamed",
            "sort",
            "recorded",
            "limit",
            "500");
    assertEquals(5, query.filters().size());
    assertEquals(Order.RECORDED, query.order());
    assertEquals(500, query.limit());
    assertNull(query.after());
  }

  @Test
  void takesAFilterThatIsNamedTwiceAsAlternatives() {
    asks(values(Column.TYPE, "AID", "REJECT"), "type", "AID", "type", "REJECT");
  }

  @Test
  void looksForADocumentWhoseUriHoldsACommaAsAWholeToo() {
    List<String> meant =
        Stream.of("d1,d2", "d1", "d2").flatMap(it -> DocumentId.meantBy(it).stream()).toList();
    asks(new Values(Column.DOCUMENT, meant), "document", "d1,d2");
  }

  @Test
  void looksForWordsAndTakesTheBestFirst() {
    asks(new Filter.Words(WordQuery.parse("port strike")), "q", "port strike");
    asks(new Filter.Not(new Filter.Words(WordQuery.parse("port"))), "not.q", "port");
    assertEquals(Order.HAPPENED, ask("q", "port").order());
    assertEquals(Order.RELEVANCE, ask("q", "port", "sort", "relevance").order());
    refuses("sort", "relevance");
    refuses("q", "the");
    refuses("q", "-port");
    refuses("not.q", "-port");
    refuses("q", "x".repeat(501));
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    var position =
        new EventQuery.Position(
            LocalDate.of(2031, 3, 4),
            Instant.parse("2031-03-04T05:06:07.089Z"),
            "e" + "7".repeat(32),
            0.1234567890123);
    assertEquals(
        position,
        ask("cursor", Cursor.of(EventQuestion.cursor(position)), "format", "json").after());
  }

  @Test
  void refusesAreasThatAreNone() {
    for (String box :
        new String[] {"1,2,3", "1,2,3,4,5", "0,10,1,0", "-181,0,1,1", "a,b,c,d", "1e1,0,2,2"}) {
      refuses("bbox", box);
    }
    for (String point : new String[] {"91,0", "0,181", "1", "NaN,1", "1,2,3"}) {
      refuses("near", point);
    }
    refuses("radiusKm", "5");
    assertEquals(
        "radiusKm",
        assertThrows(BadParameter.class, () -> ask("near", "1,2", "radiusKm", "0")).parameter());
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
    for (String filter :
        new String[] {
          "country", "modality", "polarity", "certainty", "background", "quad", "sort"
        }) {
      refuses(filter, "Sometimes");
    }
    for (String number : new String[] {"2", "-0.1", "1,0", "NaN", "0x1"}) {
      refuses("minConfidence", number);
    }
    refuses("mode", "ASSIST'--");
    refuses("source", "TUR:MIL");
    refuses("cursor", "AAAA");
    refuses("cursor", Cursor.of("2031-03-04|2031-03-04T05:06:07.089Z|\0"));
    refuses("cursor", Cursor.of("+999999999-12-31|2031-03-04T05:06:07.089Z|e" + "7".repeat(32)));
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

  @Test
  void refusesInstantsThatNoDatabaseHas() {
    refuses("asOf", "-999999999-01-01T00:00:00+18:00");
    refuses("asOf", "+999999999-12-31T23:59:59-18:00");
    refuses("asOf", "0000-12-31T23:59:59Z");
    String late = "+294277-01-01T00:00:00Z";
    refuses("cursor", Cursor.of("2031-03-04|" + late + "|e" + "7".repeat(32) + "|0.0"));
  }
}
