package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.Status.Modality;
import org.dateline.place.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a clause leaves unsaid, what a threat depends on, and what happened at several places. */
class ImpliedPartiesTest {

  @Test
  void carriesWhomItAskedBefore() {
    Story story =
        Story.read("Mali asked France for weapons. Mali has also requested help to fight rebels.");
    List<Event> requests = story.all(e -> e.type() == EventType.REQUEST);
    assertEquals(2, requests.size(), story::toString);
    Party asked = requests.get(1).recipients().get(0);
    assertEquals("fra.gov", asked.actor());
    assertTrue(asked.isImplied());
  }

  @Test
  void carriesTheNearestOfThoseWhomItAsked() {
    Story story =
        Story.read(
            "Mali asked France for weapons and urged Chad to send troops."
                + " Mali has also requested help to fight rebels.");
    List<Event> requests = story.all(e -> e.type() == EventType.REQUEST);
    assertEquals(3, requests.size(), story::toString);
    assertEquals("tcd.gov", requests.get(2).recipients().get(0).actor(), story::toString);
  }

  @Test
  void takesForTheHelpedWhomTheHelpIsToStrengthen() {
    Event help =
        Story.read(
                "Kenya was working toward providing equipment, training and medical support to help"
                    + " strengthen Chad's police force, officials said.")
            .first(EventType.AGREE);
    assertEquals("tcd.police", help.recipients().get(0).actor());
    assertTrue(help.recipients().get(0).isImplied());
  }

  @Test
  void takesNobodyForTheHelpedAgainstWhomTheHelpIs() {
    Story story =
        Story.read(
            "Kenya was planning on providing trainers and technical support to fight Chad's"
                + " rebels.");
    assertTrue(
        story.all(e -> e.type() == EventType.AGREE).stream()
            .flatMap(e -> e.recipients().stream())
            .noneMatch(Party::isImplied),
        story::toString);
  }

  @Test
  void carriesNobodyToAnotherRequest() {
    Story story = Story.read("Mali asked France for weapons. Mali requested help to fight rebels.");
    assertTrue(
        story.all(e -> e.type() == EventType.REQUEST).stream()
            .flatMap(e -> e.recipients().stream())
            .noneMatch(Party::isImplied));
  }

  @Test
  void takesWhoWarnsForWhoWouldAct() {
    Story story =
        Story.read(
            "Kenya warned Sudan, adding that any attack on its ships would prompt intervention.");
    Event deed =
        story.only(
            e -> e.status().modality() == Modality.CONDITIONAL && e.type() == EventType.ASSAULT);
    assertEquals("ken.gov", deed.actors().get(0).actor());
    assertEquals(
        "any attack on its ships",
        story.reading().text().at(Objects.requireNonNull(deed.status().condition())));
  }

  @Test
  void givesTheClauseOnWhichAThreatDepends() {
    Story story = Story.read("If Sudan closes the port, Kenya will bomb Khartoum.");
    Event bombing = story.first(EventType.ASSAULT);
    assertEquals(Modality.CONDITIONAL, bombing.status().modality());
    assertEquals(
        "If Sudan closes the port",
        story.reading().text().at(Objects.requireNonNull(bombing.status().condition())));
  }

  @Test
  void hasNoConditionWhereNoneIsTold() {
    assertNull(Story.read("Kenya bombed Sudan.").first(EventType.ASSAULT).status().condition());
  }

  @Test
  void partsStrikesAtTwoPlaces() {
    Story story =
        Story.read(
            "Israel carried out airstrikes on convoys of Iranian forces in Shiraz and on Syrian"
                + " troops in Hama.");
    assertEquals(
        List.of("Shiraz", "Hama"),
        story.all(e -> e.type() == EventType.ASSAULT).stream()
            .map(Event::place)
            .filter(Objects::nonNull)
            .map(place -> place.words().text())
            .toList(),
        story::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Israeli strikes on a market in Shiraz and on a school in Hama killed 12 people.",
        "Israeli strikes on Iranian fighters in Shiraz and on Syrian troops in Hama killed 12.",
        "Israel attacked a power plant in Shiraz and a bridge in Hama on Tuesday.",
      })
  void keepsThePlaceOfEachThingThatWasStruck(String sentence) {
    Story story = Story.read(sentence);
    assertEquals(
        List.of("Shiraz", "Hama"),
        story.all(e -> e.type() == EventType.ASSAULT).stream()
            .map(event -> Objects.requireNonNull(event.place()).words().text())
            .toList(),
        story::toString);
  }

  @Test
  void countsOnceWhatIsToldOfAllTogether() {
    Story story =
        Story.read("Israeli strikes on a market in Shiraz and on a school in Hama killed 12.");
    assertEquals(1, story.all(e -> e.counts().containsKey("killed")).size(), story::toString);
  }

  @Test
  void keepsTogetherWhatWasDoneAtOnePlace() {
    Story story = Story.read("Israel bombed Iranian and Syrian troops in Hama.");
    assertEquals(1, story.all(e -> e.type() == EventType.ASSAULT).size(), story::toString);
  }

  @Test
  void givesAPartOfADeedItsDoer() {
    Story story =
        Story.read(
            "Kenya bombed six towns in Sudan, including more than a dozen strikes near Kassala.");
    Event strikes = story.only(e -> e.trigger().text().equals("strikes"));
    assertEquals("ken.gov", strikes.actors().get(0).actor());
    Place place = Objects.requireNonNull(strikes.place());
    assertEquals("Kassala", place.words().text());
  }

  @Test
  void knowsViolenceOfWhomNobodyIsNamed() {
    Event violence =
        Story.read("Tribal violence erupted in Darfur on Monday.").first(EventType.ASSAULT);
    assertEquals(List.of(), violence.actors());
    assertEquals("Darfur", Objects.requireNonNull(violence.place()).words().text());
  }

  @Test
  void seesNoEventInViolenceOfNoKind() {
    assertFalse(
        Story.read("Violence is never the answer.").tells(e -> e.type() == EventType.ASSAULT));
  }
}
