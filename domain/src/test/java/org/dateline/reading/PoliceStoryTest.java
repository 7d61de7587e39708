package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.event.Count;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What police do, also where nobody says that it was they. */
class PoliceStoryTest {

  @Test
  void tellsWhoKilledFromTheDeedInWhichPeopleDied() {
    Event killed = only("Six men were killed in police firing in Lima on Monday.");
    assertEquals(List.of("per.police"), actors(killed));
    assertEquals(Count.of(6), killed.counts().get("killed"));
    Event died = only("Two women died in Israeli airstrikes on Gaza.");
    assertEquals(List.of("isr.gov"), actors(died));
    assertEquals(Count.of(2), died.counts().get("killed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ten people died in a flood in Chile.",
        "Eleven people died in lightning strikes in Bihar.",
        "A swimmer died in a shark attack.",
        "Ten prisoners died in the hunger strike.",
        "Six workers died in an explosion at a fireworks factory."
      })
  void readsNoDeedInDeathsThatNobodyMeant(String story) {
    assertEquals(List.of(), Story.read(story).all(e -> e.rule().startsWith("assault.die-in")));
  }

  @ParameterizedTest
  @CsvSource({
    "Rebels attacked the village with grenades., explosives",
    "Gunmen killed two guards with rifles., firearms",
    "Two soldiers were killed when a bomb exploded., explosives",
    "Rebels attacked the village with machetes., primitive",
    "Rebels attacked the village on Monday., ",
  })
  void tellsByWhatMeans(String sentence, @Nullable String mode) {
    assertEquals(
        Optional.ofNullable(mode),
        Story.read(sentence).reading().events().stream()
            .filter(event -> event.type() == EventType.ASSAULT)
            .findFirst()
            .map(Event::mode));
  }

  @Test
  void takesTheBatonForAWeapon() {
    Event charge = only("Police lathi-charged the crowd in Patna.");
    assertEquals(EventType.ASSAULT, charge.type());
    assertEquals("crowd-control", charge.mode());
  }

  @Test
  void givesAnArrestToThePoliceOfItsPlace() {
    Event arrest = only("Forty workers were arrested on Tuesday in Kampala.");
    assertEquals(List.of("uga.police"), actors(arrest));
    assertEquals("Kampala", arrest.actors().get(0).text());
  }

  @Test
  void givesItToThePoliceOfWhomTheStoryTells() {
    Story story =
        Story.read(
            """
            Police in Kampala sealed off the market.

            Forty workers were arrested, the mayor said.
            """);
    Event arrest = arrest(story);
    assertEquals("Police", arrest.actors().get(0).text());
  }

  @Test
  void givesItToThePoliceOfTheCountryWhereTheStoryIsSet() {
    Story story =
        Story.read(
            """
            Thousands marched through Berlin on Monday.

            He said 33 activists were arrested on their way home.
            """);
    assertEquals(List.of("deu.police"), actors(arrest(story)));
  }

  @Test
  void givesItToNobodyWhereOnlyTheReporterSitsSomewhere() {
    Story story =
        Story.read("LONDON, March 4, 2025 (Wire) - Two bloggers were arrested, the group said.");
    assertEquals(List.of(), actors(arrest(story)));
  }

  @Test
  void doesNotGiveItToPoliceWhoSuffered() {
    assertEquals(
        List.of("per.gov"), actors(arrest(Story.read("Two officers were jailed in Lima."))));
    Story bomb =
        Story.read(
            """
            A bomb killed two policemen in Quetta.

            Three men were arrested, the army said.
            """);
    assertEquals(List.of("pak.police"), actors(arrest(bomb)));
    assertEquals("Quetta", arrest(bomb).actors().get(0).text());
  }

  @Test
  void leavesTheSentenceToTheState() {
    assertEquals(
        List.of("blr.gov"),
        actors(arrest(Story.read("A journalist was sentenced to ten years in prison in Minsk."))));
  }

  @Test
  void knowsWhoWasArrestedWhereTheParticipleStandsAlone() {
    Event arrest = only("The number of people arrested in the state has gone up to 158.");
    assertEquals("people", arrest.recipients().get(0).text());
    assertEquals(List.of(), arrest.actors());
  }

  private static Event arrest(Story story) {
    return story.only(event -> "arrest".equals(event.mode()));
  }

  private static Event only(String sentence) {
    List<Event> events = Story.read(sentence).reading().events();
    assertEquals(1, events.size(), events.toString());
    return events.get(0);
  }

  private static List<String> actors(Event event) {
    return event.actors().stream().map(Party::actor).toList();
  }
}
