package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.dateline.event.StandingRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Standing relations in sentences as wires write them. */
class StandingRelationsTest {

  private static List<String> told(String text) {
    return Story.read(text).reading().relations().stream()
        .map(it -> it.subject() + " " + it.type() + " " + it.object())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru's government led by President Dina Boluarte met on Monday. | per.boluarte leads"
            + " per.gov",
        "French President Emmanuel Macron spoke. | fra.macron leads fra.gov",
        "Xi Jinping, the president of China, left Lima. | chn.xi leads chn.gov",
        "Hamas leader Khalil al-Hayya spoke. | pse.hayya leads pse.hamas",
        "Finland joined NATO last year. | fin.gov member-of nato",
        "Poland is a member of NATO. | pol.gov member-of nato",
        "Belarus is allied with Russia. | blr.gov ally-of rus.gov",
        "Serbia, a close ally of Russia, was absent. | srb.gov ally-of rus.gov",
        "The Iran-backed Houthis fired on a ship. | irn.gov backs yem.houthis",
        "Hezbollah, which is listed as a terrorist group by Germany, was silent. | deu.gov"
            + " designates lbn.hezbollah",
        "Peru designated Hamas as a terrorist organisation. | per.gov designates pse.hamas",
        "Hezbollah is considered a terrorist organisation by Peru. | per.gov designates"
            + " lbn.hezbollah",
        "The Houthis have links to Hezbollah. | yem.houthis associated-with lbn.hezbollah",
        "China has a naval base in Djibouti. | chn.gov base-in dji.gov",
        "Ukraine is at war with Russia. | ukr.gov at-war-with rus.gov",
      })
  void readsWhatOneIsToTheOther(String text, String relation) {
    assertEquals(List.of(relation), told(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya has no ties to Hezbollah.",
        "Russia has no base in Libya.",
        "Turkey was an ally of Germany then.",
        "Hamas broke its ties with Hezbollah.",
        "Vietnam marked the end of its war with the United States.",
        "Russia left its base in Syria."
      })
  void tellsNoneThatIsDeniedOrOver(String text) {
    assertEquals(List.of(), told(text), text);
  }

  @Test
  void blamesTheOneItIsDoneToForItsLinks() {
    assertEquals(
        List.of("per.gov designates yem.houthis", "yem.houthis associated-with lbn.hezbollah"),
        told("Peru lists the Houthis as a terrorist group because of their links to Hezbollah."));
  }

  @Test
  void saysWhatTheOtherIsCalledAndWhereTheBaseLies() {
    assertEquals(
        "terrorist organisation",
        relation("Peru designated Hamas as a terrorist organisation.").value());
    assertEquals("Djibouti", relation("China has a naval base in Djibouti.").value());
  }

  @Test
  void tellsOnWhoseWordItIs() {
    assertFalse(
        relation("Ukraine is at war with Russia, a diplomat said.").attributions().isEmpty());
  }

  private static StandingRelation relation(String text) {
    return Story.read(text).reading().relations().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya leads the world in long-distance running.",
        "Peru led by three points at half-time.",
        "Former French president Nicolas Sarkozy spoke.",
        "French Vice President Emmanuel Macron spoke.",
        "Emmanuel Macron led the Senate for two years.",
        "Serbia does not want to join NATO.",
        "Ukraine hopes to become a member of NATO.",
        "Peru is considering designating Hamas as a terrorist organisation.",
        "Peru did not designate Hamas as a terrorist organisation.",
        "Hamas denied that it had links to Hezbollah.",
        "India and Pakistan are not at war with each other.",
        "China could open a naval base in Djibouti.",
        "The base of Peru's economy is copper.",
      })
  void statesNothingThatIsSoughtDeniedOverOrAnIdiom(String text) {
    assertEquals(List.of(), told(text), text);
  }
}
