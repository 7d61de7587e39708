package org.dateline.api.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.dateline.actor.ActorKind;
import org.dateline.actor.ActorSearch;
import org.dateline.actor.ActorSearch.Likeness;
import org.dateline.actor.ActorSearch.Position;
import org.dateline.actor.ActorSearch.Traits;
import org.dateline.api.lists.Cursor;
import org.dateline.api.problem.BadParameter;
import org.junit.jupiter.api.Test;

class ActorQuestionTest {

  private static final List<String> COUNTRIES = List.of("NOR", "TUR");

  /** Names and values by turns. */
  private static ActorSearch ask(String... namesAndValues) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return ActorQuestion.parse(parameters, COUNTRIES);
  }

  private static BadParameter refuses(String name, String value) {
    var refusal = assertThrows(BadParameter.class, () -> ask(name, value), name + "=" + value);
    assertEquals(name, refusal.parameter());
    assertFalse(refusal.allowed().isEmpty());
    return refusal;
  }

  @Test
  void asksForAllAndTakesFiftyByDefault() {
    Traits any = new Traits(List.of(), List.of(), List.of());
    assertEquals(new ActorSearch(any, any, 50, null), ask());
  }

  @Test
  void readsEveryFilterAndWhatItLeavesOut() {
    ActorSearch search =
        ask(
            "name", "Harbour Front, Ports",
            "kind", "armed-group,person",
            "country", "TUR",
            "not.name", "Tugs",
            "not.kind", "police",
            "not.country", "NOR",
            "limit", "500",
            "format", "json");
    assertEquals(
        new Traits(
            List.of("Harbour Front", "Ports"),
            List.of(ActorKind.ARMED_GROUP, ActorKind.PERSON),
            List.of("TUR")),
        search.with());
    assertEquals(
        new Traits(List.of("Tugs"), List.of(ActorKind.POLICE), List.of("NOR")), search.without());
    assertEquals(500, search.limit());
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    Position position = new Position(Likeness.WORDS, " harbour | front ", "nor.front");
    assertEquals(position, ask("cursor", Cursor.of(ActorQuestion.cursor(position))).after());
    refuses("cursor", Cursor.of("2031-03-04|e7"));
    refuses("cursor", Cursor.of("WORDS|nor.front"));
    refuses("cursor", "AAAA");
  }

  @Test
  void namesTheKindsAndTheCountriesThatThereAre() {
    assertTrue(refuses("kind", "person,gang").allowed().contains("armed-group"));
    assertEquals("gang", refuses("not.kind", "person,gang").value());
    assertEquals(COUNTRIES, refuses("country", "Turkey").allowed());
    assertEquals(COUNTRIES, refuses("not.country", "tur").allowed());
  }

  @Test
  void refusesValuesThatAreNone() {
    for (String name : new String[] {"name", "kind", "country", "not.name"}) {
      for (String value : new String[] {"", ",", "\0", "a\u0007b", "\uD800", "x".repeat(10_000)}) {
        refuses(name, value);
      }
    }
    refuses("kind", "ARMED_GROUP");
    refuses("limit", "501");
  }
}
