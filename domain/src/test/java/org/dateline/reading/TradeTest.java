package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who buys what from whom, and who is the other side of a deal that is denied. */
class TradeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ghana ordered six helicopters from Italy on Monday. | Ghana | Italy
          Kenya Airways ordered 12 jets from Airbus. | Kenya Airways | Airbus
          Poland placed an order for 32 tanks with South Korea. | Poland | South Korea
          Air France bought twelve Airbus jets. | Air France | Airbus
          Qantas leased four aircraft from Airbus. | Qantas | Airbus
          Singapore Airlines took delivery of the aircraft from Airbus. | Singapore Airlines | Airbus
          Chile awarded the contract to Siemens. | Chile | Siemens
          Samsung supplies chips to Qantas. | Samsung | Qantas
          Poland supplied electricity to Ukraine. | Poland | Ukraine
          Turkey's sale of drones to Ukraine angered Moscow. | Turkey | Ukraine
          China suspended purchases of Australian coal. | China | Australian
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
          Chinese airlines will not buy Boeing aircraft, a minister said. | REJECT
          Kenya pulled out of the railway contract with China. | SANCTION
          Iraq dropped out of the gas deal with Iran. | SANCTION
          The Pentagon killed the deal with Boeing. | REJECT
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
          There was no deal with Niger, France said. | fra.gov,ner.gov
          The deal with Peru fell through, Chile said. | chl.gov,per.gov
          """)
  void takesWhoDeniesADealForItsOtherSide(String sentence, String sides) {
    Event deal = Story.read(sentence).first(EventType.SUPPORT);
    assertEquals(
        List.of(sides.split(",", -1)),
        deal.actors().stream().map(Party::actor).filter(Objects::nonNull).sorted().toList());
    assertTrue(deal.actors().stream().anyMatch(Party::isImplied));
  }

  @Test
  void takesNoSpeakerIntoADealOfTwoOthers() {
    Event deal =
        Story.read("There was no deal between Niger and Mali, France said.")
            .first(EventType.SUPPORT);
    assertTrue(
        Stream.concat(deal.actors().stream(), deal.recipients().stream())
            .noneMatch(Party::isImplied));
  }
}
