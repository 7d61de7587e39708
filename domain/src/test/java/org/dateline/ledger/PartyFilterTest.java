package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dateline.actor.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PartyFilterTest {

  @Test
  void readsACountryACountryWithASectorAndAnActor() {
    assertEquals(new PartyFilter(null, "TUR", null), PartyFilter.parse("TUR"));
    assertEquals(new PartyFilter(null, "TUR", Sector.MIL), PartyFilter.parse("TUR:MIL"));
    assertEquals(new PartyFilter("tur.gov", null, null), PartyFilter.parse("tur.gov"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "TURK", "TUR:", "TUR:XYZ", "tur gov", "'; drop table event", "TUR:mil"})
  void refusesWhatIsNone(String raw) {
    assertThrows(IllegalArgumentException.class, () -> PartyFilter.parse(raw));
  }
}
