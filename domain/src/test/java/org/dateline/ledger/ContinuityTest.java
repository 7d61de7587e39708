package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.json.EventTraits;
import org.dateline.ledger.Continuity.Known;
import org.dateline.ledger.Continuity.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ContinuityTest {

  private static final EventTraits MET = traits("CONSULT", "met", "port", "union", "2026-02-23");

  @Test
  void keepsTheIdOfAnEventWhoseDayIsCorrected() {
    assertEquals(
        List.of("e1"),
        ids(List.of(live("e1", MET)), traits("CONSULT", "met", "port", "union", null)));
  }

  @Test
  void keepsTheIdOfAnEventWhosePartyIsCorrected() {
    assertEquals(
        List.of("e1"),
        ids(List.of(live("e1", MET)), traits("CONSULT", "met", "port", "ministry", "2026-02-23")));
  }

  @Test
  void keepsTheIdOfAnEventToldByAnotherWord() {
    assertEquals(
        List.of("e1"),
        ids(List.of(live("e1", MET)), traits("CONSULT", "talked", "port", "union", "2026-02-23")));
  }

  @Test
  void keepsTheIdOfAnEventThatIsCodedOtherwise() {
    assertEquals(
        List.of("e1"),
        ids(List.of(live("e1", MET)), traits("COOPERATE", "met", "port", "union", "2026-02-23")));
  }

  @Test
  void givesAnEventOfOtherPartiesAnotherId() {
    String id =
        ids(List.of(live("e1", MET)), traits("CONSULT", "talked", "mayor", "bishop", "2026-02-23"))
            .get(0);

    assertNotEquals("e1", id);
    assertTrue(id.matches("e[0-9a-f]{32}"), id);
  }

  @Test
  void letsTheEqualGoBeforeTheLike() {
    EventTraits talked = traits("CONSULT", "met", "port", "mayor", "2026-02-23");

    assertEquals(
        List.of("e2", "e1"), ids(List.of(live("e1", MET), live("e2", talked)), talked, MET));
  }

  @Test
  void bringsARetractedEventBackOnlyAsWhatItWas() {
    List<Known> gone = List.of(new Known("e1", false, "", MET));

    assertEquals(List.of("e1"), ids(gone, MET));
    assertNotEquals(
        List.of("e1"), ids(gone, traits("CONSULT", "met", "port", "ministry", "2026-02-23")));
  }

  @Test
  void tellsEventsAlikeInAllApart() {
    List<String> ids = ids(List.of(), MET, MET, MET);

    assertEquals(3, ids.stream().distinct().count());
    assertEquals(ids.subList(0, 2), ids(List.of(), MET, MET));
  }

  @Test
  void leavesEachOfTwoThatAreAlikeWhatItWas() {
    List<Known> known =
        List.of(new Known("e2", true, "second", MET), new Known("e1", true, "first", MET));
    List<Told> told =
        List.of(new Told("first", MET), new Told("new", MET), new Told("second", MET));
    List<String> ids = new Continuity("d1", known, told).ids();

    assertEquals(List.of("e1", "e2"), List.of(ids.get(0), ids.get(2)));
    assertNotEquals("e2", ids.get(1));
  }

  @Test
  void givesNoIdAgainThatAChangedEventHasKept() {
    String first = ids(List.of(), MET).get(0);
    EventTraits changed = traits("CONSULT", "met", "port", "ministry", "2026-02-23");
    List<String> next = ids(List.of(live(first, changed)), changed, MET);

    assertEquals(first, next.get(0));
    assertNotEquals(first, next.get(1));
  }

  @Test
  void givesTheSameEventInAnotherDocumentAnotherId() {
    assertNotEquals(
        new Continuity("d1", List.of(), List.of(new Told("now", MET))).ids(),
        new Continuity("d2", List.of(), List.of(new Told("now", MET))).ids());
  }

  @Test
  void takesALongStoryWithoutComparingAllWithAll() {
    List<Known> known = new ArrayList<>();
    EventTraits[] told = new EventTraits[20_000];
    for (int i = 0; i < told.length; i++) {
      known.add(live("e" + i, traits("CONSULT", "met", "port" + i, "union", null)));
      told[i] = traits("CONSULT", "met", "port" + i, "mayor", null);
    }

    assertEquals(told.length, ids(known, told).stream().distinct().count());
  }

  private static List<String> ids(List<Known> known, EventTraits... told) {
    List<Told> all = Stream.of(told).map(each -> new Told("now", each)).toList();
    return new Continuity("d1", known, all).ids();
  }

  private static Known live(String id, EventTraits traits) {
    return new Known(id, true, "before", traits);
  }

  private static EventTraits traits(
      String type, String trigger, String actor, String recipient, @Nullable String day) {
    return new EventTraits(
        type, null, trigger, List.of("words:" + actor), List.of("words:" + recipient), day);
  }
}
