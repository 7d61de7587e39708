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
        "Ajax bought the goalkeeper from Benfica for 40 million euros.",
        "Ajax signed a contract with the goalkeeper.",
        "The goalkeeper signed a contract with the club.",
        "Traffickers shipped cocaine to Spain.",
        "Smugglers sold heroin to dealers in Albania.",
        "Oil fell as investors sold shares.",
        "Investors bought shares of Siemens on Monday.",
        "Qatar bought a stake in Hyundai.",
        "Latvia sold bonds to Denmark.",
        "Hyundai delivered 400,000 cars in the quarter.",
        "Siemens delivered a blow to Alstom.",
        "Consumers bought fewer cars in Germany.",
        "She bought a house in Kenya.",
        "The Red Cross completed the handover of six captives to Armenia.",
        "Armenia took delivery of three bodies.",
        "Egypt ordered the train stopped.",
        "India ordered aircraft grounded after the crash.",
        "The Pentagon ordered 300 buses to Kabul.",
        "Farmers could price the melons or release them on Sunday.",
        "Britain ordered the frigate near Gibraltar.",
        "The judge issued an order for the trams.",
        "He died at 92 after a long battle with cancer in Norway."
      })
  void tellsNothing(String sentence) {
    assertEquals(List.of(), Story.read(sentence).reading().events());
  }
}
