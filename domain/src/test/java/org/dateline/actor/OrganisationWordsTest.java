package org.dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.actor.OrganisationWords.Nature;
import org.junit.jupiter.api.Test;

class OrganisationWordsTest {

  private static final OrganisationWords WORDS = OrganisationWords.load();

  private static Sector sector(String name) {
    return WORDS.of(name).map(Nature::sectors).orElseThrow().get(0);
  }

  @Test
  void asksTheLastWordOfThePartBeforeOf() {
    assertEquals(Sector.EDU, sector("University of the Northern Bank"));
    assertEquals(Sector.BUS, sector("University Savings Bank"));
  }

  @Test
  void letsAStrongWordTellBeforeAWeakOne() {
    assertEquals(Sector.MED, sector("Coastal Medical Services Association"));
    assertEquals(Sector.NGO, sector("Lake Society"));
  }

  @Test
  void readsTwoWordsBeforeOne() {
    assertEquals(Sector.MIL, sector("Velden Air Force"));
    assertEquals(Sector.HRI, sector("Velden Human Rights Monitor"));
  }

  @Test
  void saysNothingOfANameThatTellsNothing() {
    assertTrue(WORDS.of("Velden Zephyr").isEmpty());
  }
}
