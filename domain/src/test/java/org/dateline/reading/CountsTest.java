package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.TreeMap;
import org.dateline.event.Count;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many, with their kind, as low and high. */
class CountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels killed at least 12 villagers in Mali. | killed 12..
          More than a dozen Kenyan soldiers were killed by al-Shabab. | killed 13..
          Israeli strikes killed three to five people in Gaza. | killed 3..5
          As many as 200 people were killed by the Nigerian army. | killed 1..200
          No fewer than 19 policemen were killed by Maoist rebels. | killed 19..
          The Syrian army killed 1,200 civilians. | killed 1200..1200
          A policeman was killed by gunmen in Karachi. | killed 1..1
          Police arrested dozens of protesters in Cairo. | arrested 24..99
          The arrest of 30 activists by Egyptian police drew criticism. | arrested 30..30
          Boko Haram gunmen kidnapped two hundred and fifty schoolgirls. | abducted 250..250
          The rebels released forty-five hostages. | released 45..45
          The Sudanese army displaced 40,000 or more people. | displaced 40000..
          Tens of thousands of people protested in Paris against the government. | participants 20000..99999
          About 300 students marched in Dhaka against the government. | participants 300..300
          A suicide bomber attacked a Kabul mosque, leaving 12 people dead and more than 30 wounded. | injured 31.. killed 12..12
          A car bomb killed 25 soldiers and injured 60 others in Baghdad. | injured 60..60 killed 25..25
          """)
  void countsWhatTheWordsSay(String sentence, String counts) {
    Map<String, Count> all = new TreeMap<>();
    Story.read(sentence).reading().events().forEach(event -> all.putAll(event.counts()));
    StringBuilder written = new StringBuilder();
    all.forEach(
        (kind, count) ->
            written
                .append(
                    kind + " " + count.low() + ".." + (count.high() == null ? "" : count.high()))
                .append(' '));
    assertEquals(counts, written.toString().strip());
  }

  @Test
  void leavesNobodyWhereNobodyLeaves() {
    Story story = Story.read("Gunmen attacked a Kabul mosque, leaving 12 soldiers dead.");
    assertFalse(story.tells(e -> e.type() == EventType.RETREAT), story::toString);
  }

  @Test
  void countsNothingWithoutANumber() {
    Event event = Story.read("Rebels killed villagers in Mali.").first(EventType.ASSAULT);
    assertEquals(Map.of(), event.counts());
  }
}
