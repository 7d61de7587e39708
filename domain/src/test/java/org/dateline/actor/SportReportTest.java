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

      The final will be played at a stadium in Cairo, Egypt.
      """;

  @Test
  void readsCountriesAsTeams() {
    Trial trial = Trial.of(REPORT);
    assertEquals("team", trial.mention("Norway").rule());
    assertEquals("NOR", trial.mention("Norway").country());
    assertEquals(List.of(), trial.mention("Ghana").sectors());
    assertEquals(
        List.of("Cairo", "Egypt"),
        trial.places().stream()
            .filter(place -> place.role() == Place.Role.LOCATION)
            .map(place -> place.words().text())
            .toList());
  }

  @Test
  void readsThemAsStatesWhereAStadiumIsOnlyTheScene() {
    Trial trial =
        Trial.of(
            """
            Norway condemned the riot at a football match in Ghana, in which fans stormed the pitch.

            The league banned two clubs for a season, and the team's captain asked for calm.
            The coach said the championship and the cup had no goal but money. Norway sent a letter.
            """);
    assertEquals("nor.gov", trial.actor("Norway"));
  }
}
