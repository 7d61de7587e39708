package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who buys what from whom, and who is the other side of a deal that is denied. */
class TradeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ghana ordered forty locomotives from Italy on Monday. | Ghana | Italy
          Hyundai said it ordered boilers from Siemens. | Hyundai | Siemens
          Uruguay placed an order for 90 trams with Alstom. | Uruguay | Alstom
          Hyundai ordered boilers from Siemens. | Hyundai | Siemens
          Thailand bought nine gunboats from Sweden. | Thailand | Sweden
          Latvia bought two Siemens generators. | Latvia | Siemens
          Latvia leased a port to Kazakhstan. | Latvia | Kazakhstan
          Hyundai chartered three icebreakers from Finland. | Hyundai | Finland
          Namibia took delivery of the trams from Alstom. | Namibia | Alstom
          Chile awarded the contract to Siemens. | Chile | Siemens
          Siemens won a contract from Morocco. | Siemens | Morocco
          Samsung supplies chips to Hyundai. | Samsung | Hyundai
          Hungary supplied electricity to Moldova. | Hungary | Moldova
          Turkey's sale of howitzers to Bahrain angered Moscow. | Turkey | Bahrain
          India's purchase of uranium from Kazakhstan angered Washington. | India | Kazakhstan
          Slovakia cancelled an order for ten trams from Alstom. | Slovakia | Alstom
          """)
  void tellsWhoTradesWithWhom(String sentence, String actor, String recipient) {
    Story story = Story.read(sentence);
    assertTrue(story.has(EventType.COOPERATE, actor, recipient), story::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The president ordered two destroyers into the Black Sea. | MOBILIZE
          Russia ordered tanks and artillery to the Ukrainian border. | MOBILIZE
          The Pentagon ordered two carriers toward Cuba. | MOBILIZE
          Portugal ordered the warships across the strait. | MOBILIZE
          The admiral ordered the helicopters out. | MOBILIZE
          Ottawa ordered its destroyers from Barbados. | MOBILIZE
          Bulgaria ordered Siemens to sell its boilers. | REQUEST
          Norway will not buy Siemens turbines, a minister said. | REJECT
          Kenya pulled out of the railway contract with China. | SANCTION
          Togo dropped out of the cocoa pact with Ghana. | SANCTION
          Denmark scuppered the accord with Iceland. | REJECT
          China suspended purchases of Australian coal. | SANCTION
          Sweden halted the sale of howitzers to Bahrain. | SANCTION
          Portugal terminated its contract with Siemens. | SANCTION
          Norway suspended aid to Zambia. | SANCTION
          Egypt signed a gas deal with Cyprus. | SUPPORT
          Bulgaria sealed a procurement contract with Alstom. | COOPERATE
          """)
  void tellsTradeFromOrdersToForcesAndFromRefusal(String sentence, EventType type) {
    Story story = Story.read(sentence);
    assertEquals(
        List.of(type),
        story.reading().events().stream().map(Event::type).toList(),
        story::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There was no pact with Benin, Togo said. | SUPPORT | ben.gov,tgo.gov
          There is no truce with Armenia, Azerbaijan said. | RETREAT | arm.gov,aze.gov
          """)
  void takesWhoDeniesADealForItsOtherSide(String sentence, EventType type, String sides) {
    Event deal = Story.read(sentence).first(type);
    assertEquals(
        List.of(sides.split(",", -1)),
        deal.actors().stream().map(Party::actor).filter(Objects::nonNull).sorted().toList());
    assertTrue(deal.actors().stream().anyMatch(Party::isImplied));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There was no pact between Niger and Benin, Togo said.",
        "There was no pact with Benin, a Togolese singer said.",
        "The pact with Benin fell through, Togo said.",
        "The pact with Benin did not end the war, Togo said."
      })
  void takesNoOtherSpeakerForASide(String sentence) {
    Story story = Story.read(sentence);
    assertTrue(
        story.reading().events().stream()
            .flatMap(deal -> Stream.concat(deal.actors().stream(), deal.recipients().stream()))
            .noneMatch(Party::isImplied),
        story::toString);
  }
}
