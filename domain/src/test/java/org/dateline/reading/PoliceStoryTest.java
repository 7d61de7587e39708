package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.event.Count;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.junit.jupiter.api.Test;

/** What police do, also where nobody says that it was they. */
class PoliceStoryTest {

  @Test
  void tellsWhoKilledFromTheDeedInWhichPeopleDied() {
    Event killed = only("Six men were killed in police firing in Lima on Monday.");
    assertEquals(List.of("per.police"), actors(killed));
    assertEquals(new Count(6, 6), killed.counts().get("killed"));
    Event died = only("Two women died in Israeli airstrikes on Gaza.");
    assertEquals(List.of("isr.gov"), actors(died));
    assertEquals(new Count(2, 2), died.counts().get("killed"));
  }

  @Test
  void readsNoDeedInDeathsThatNobodyMeant() {
    assertEquals(List.of(), Story.read("Ten people died in a flood in Chile.").reading().events());
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
    Event arrest = story.only(event -> "arrest".equals(event.mode()));
    assertEquals("Police", arrest.actors().get(0).text());
  }

  @Test
  void givesItToThePoliceOfTheCountryWhereTheStoryIsSet() {
    Story story =
        Story.read(
            "BERLIN, March 4, 2025 (Wire) - He said 33 activists were arrested on their way home.");
    assertEquals(List.of("deu.police"), actors(story.only(event -> "arrest".equals(event.mode()))));
  }

  @Test
  void knowsWhoWasArrestedWhereTheParticipleStandsAlone() {
    Event arrest = only("The number of people arrested in the state has gone up to 158.");
    assertEquals("people", arrest.recipients().get(0).text());
    assertEquals(List.of(), arrest.actors());
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
