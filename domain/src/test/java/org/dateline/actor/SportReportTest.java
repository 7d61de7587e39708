package org.dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.place.Place;
import org.junit.jupiter.api.Test;

/** In a report of games a country is a team, unless something is in it. */
class SportReportTest {

  private static final String REPORT =
      """
      Norway beat Ghana 2-1 in the semifinal of the tournament on Sunday.

      The striker scored the first goal after ten minutes, and Ghana's goalkeeper saved a penalty.
      The coach changed two players at halftime. Ghana attacked in the second half and won a corner.

      The final will be played at the stadium in Kenya.
      """;

  @Test
  void readsCountriesAsTeams() {
    Trial trial = Trial.of(REPORT);
    assertEquals("team", trial.mention("Norway").rule());
    assertEquals("NOR", trial.mention("Norway").country());
    assertEquals(List.of(), trial.mention("Ghana").sectors());
    assertEquals(
        List.of("Kenya"),
        trial.places().stream()
            .filter(place -> place.role() != Place.Role.PART_OF_NAME)
            .map(place -> place.words().text())
            .toList());
  }

  @Test
  void readsThemAsStatesWhereOnlyOneWordIsOfTheGame() {
    Trial trial = Trial.of("Norway attacked Ghana in the talks and set a new goal for the year.");
    assertEquals("nor.gov", trial.actor("Norway"));
  }
}
