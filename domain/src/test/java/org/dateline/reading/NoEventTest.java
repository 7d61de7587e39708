package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of war and peace that tell no event: games, markets, illness, machines, the press. */
class NoEventTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway could not be reached for comment.",
        "Chile beat Peru 2-1 to win the final.",
        "Doctors in Kenya continued their fight against malaria.",
        "President Hansen gave an interview to Reuters on Monday.",
        "A gas explosion killed 12 miners in China on Monday.",
        "The storm killed 12 people in Honduras.",
        "Oil prices came under pressure in London.",
        "She broke the record and took the title in Paris.",
        "A gas explosion destroyed a house in Kenya.",
        "The company launched a new phone in India.",
        "Google unveiled a new drone in India.",
        "The minister was taken to hospital after a heart attack in Peru.",
        "Spain bombed in the second half against Italy.",
        "Investors fled to the dollar.",
        "He died at 92 after a long battle with cancer in Norway."
      })
  void tellsNothing(String sentence) {
    assertEquals(List.of(), Story.read(sentence).reading().events());
  }
}
