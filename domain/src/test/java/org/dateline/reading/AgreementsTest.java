package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.event.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements with their parties and their state, in sentences as wires write them. */
class AgreementsTest {

  private static List<Agreement> agreements(String text) {
    return Story.read(text).reading().agreements();
  }

  private static Agreement only(String text) {
    List<Agreement> found = agreements(text);
    assertEquals(1, found.size(), () -> text + found);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile and Peru have been seeking a fishing agreement. | sought",
        "Chile hopes to sign a trade deal with Peru. | sought",
        "Chile and Peru are close to a trade deal. | sought",
        "Chile and Peru held talks on a border agreement in Arica. | sought",
        "Qatar has been mediating a truce between Chile and Peru. | sought",
        "Qatar mediated a truce between Chile and Peru. | agreed",
        "Chile offered a truce to Peru on Monday. | offered",
        "Chile and Peru reached a border agreement on Monday. | agreed",
        "The envoy announced a trade agreement between Chile and Peru. | agreed",
        "Chile and Peru signed a peace treaty in Lima. | signed",
        "The ceasefire between Chile and Peru took effect at midnight. | in-force",
        "The ceasefire between Chile and Peru is holding, the ministry said. | in-force",
        "Implementation of the peace agreement between Chile and Peru has stalled. | stalled",
        "Chile has suspended its trade agreement with Peru. | stalled",
        "The ceasefire between Chile and Peru collapsed on Sunday. | broken",
        "Chile pulled out of its defence pact with Peru on Sunday. | broken",
        "Chile denied that it had reached a peace deal with Peru. | denied",
        "No peace deal has been reached between Chile and Peru. | denied",
        "Chile rejected a ceasefire with Peru. | denied",
      })
  void tellsHowAnAgreementStands(String text, String state) {
    assertEquals(state, only(text).state().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile and Peru signed a free trade deal. | trade",
        "Chile and Peru signed a mutual defence pact. | defence",
        "Chile and Peru reached a prisoner exchange deal. | prisoner-exchange",
        "Chile and Peru reached an agreement on the maritime border. | border",
        "Chile and Peru agreed a truce. | ceasefire",
        "Chile and Peru agreed a tariff truce. | trade",
        "Chile and Peru signed an agreement to withdraw their troops. | withdrawal",
        "Chile and Peru signed an agreement. | agreement",
      })
  void tellsTheKindByTheWordsAround(String text, String kind) {
    assertEquals(kind, only(text).kind());
  }

  @Test
  void keepsTheMediatorApartFromTheParties() {
    Agreement truce = only("Chile and Peru signed a US-brokered ceasefire in Arica.");
    assertEquals(List.of("chl.gov", "per.gov"), truce.parties());
    assertEquals(List.of("usa.gov"), truce.mediators());
  }

  @Test
  void doesNotCountAsAgreedWhatIsOnlyMediated() {
    Agreement deal = only("Chile and Peru are close to a trade deal mediated by Qatar.");
    assertEquals(Agreement.State.SOUGHT, deal.state());
  }

  @Test
  void followsTheDealThroughTheStory() {
    Agreement pact =
        only(
            "Chile and Peru signed a water agreement in March. Farmers welcomed the deal."
                + " Implementation of the agreement has stalled.");
    assertEquals(Agreement.State.STALLED, pact.state());
    assertEquals(3, pact.mentions().size());
  }

  @Test
  void isNotUndoneByWhatWasBefore() {
    Agreement pact =
        only(
            "Chile and Peru signed a trade agreement on Monday."
                + " The countries had been negotiating the agreement since May.");
    assertEquals(Agreement.State.SIGNED, pact.state());
  }

  @Test
  void tellsTheNewDealFromTheOld() {
    List<Agreement> found =
        agreements(
            "Chile pulled out of its trade deal with Peru. Chile and Peru have been negotiating"
                + " a new trade deal since May.");
    assertEquals(
        List.of(Agreement.State.BROKEN, Agreement.State.SOUGHT),
        found.stream().map(Agreement::state).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ceasefire collapsed on June 3. The two agreed the ceasefire again on July 20. |"
            + " agreed",
        "The ceasefire collapsed last week. On Monday, Chile and Peru agreed to a ceasefire. |"
            + " agreed",
        "The ceasefire collapsed on Sunday. It was restored. The truce was restored. | in-force",
        "The ceasefire collapsed on Sunday. Chile and Peru had agreed the truce in May. | broken",
        "The ceasefire collapsed on Sunday. Chile and Peru agreed the truce in May. | broken",
        "The ceasefire has collapsed. Chile and Peru agreed the truce in May. | broken",
        "Implementation of the ceasefire has stalled. They signed the truce in May. | stalled",
        "The ceasefire collapsed on Sunday, weeks after Chile and Peru agreed to the truce. |"
            + " broken",
      })
  void hasTheStateThatCameLast(String text, String state) {
    String before = "date 2025-07-23\nChile and Peru signed a ceasefire in April. ";
    assertEquals(state, only(before + text).state().toString());
  }

  @Test
  void takesAnEarlierTruceForAnother() {
    List<Agreement> found =
        agreements(
            "Chile and Peru agreed a ceasefire on Monday. An earlier ceasefire between Chile and"
                + " Peru collapsed in May.");
    assertEquals(
        List.of(Agreement.State.AGREED, Agreement.State.BROKEN),
        found.stream().map(Agreement::state).toList());
  }

  @Test
  void bindsTheStateByItsMinister() {
    assertEquals(
        List.of("chl.gov", "per.gov"),
        only("Chile's foreign minister signed an extradition treaty with Peru.").parties());
  }

  @Test
  void pointsAtTheEventsThatTellOfIt() {
    Story story = Story.read("Chile and Peru signed a peace treaty in Lima.");
    Agreement treaty = story.reading().agreements().get(0);
    assertEquals(List.of(story.reading().events().get(0).id()), treaty.events());
    assertEquals("a peace treaty", story.reading().text().at(treaty.span()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The government must deal with the problem of debt, Chile said.",
        "The striker signed a two-year deal with Peru's champions.",
        "It was a good deal for Chile, the minister said.",
        "Chile spent a great deal of money on ports.",
        "The suspect reached a plea deal with prosecutors in Chile.",
        "Chile's broadcaster struck a television deal with Peru.",
        "According to Chile, Peru was quiet.",
        "A peace deal with Peru could bring calm, Chile said.",
        "If Chile and Peru signed a peace deal, prices would fall.",
        "Chile is not seeking a defence pact with Peru.",
      })
  void makesNoAgreementOfOtherDealsOrOfWhatMightBe(String text) {
    assertEquals(List.of(), agreements(text), text);
  }

  @Test
  void doesNotTakeAnAccusationForABreach() {
    Agreement truce =
        only("Chile and Peru agreed a ceasefire. Chile accused Peru of violating the ceasefire.");
    assertEquals(Agreement.State.AGREED, truce.state());
  }

  @Test
  void tellsOnWhoseWordItIs() {
    Story story = Story.read("Chile and Peru reached a border deal on Monday, a diplomat said.");
    assertTrue(
        story.reading().agreements().get(0).mentions().stream()
            .anyMatch(mention -> !mention.attributions().isEmpty()));
  }
}
