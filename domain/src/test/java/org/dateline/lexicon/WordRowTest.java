package org.dateline.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordRowTest {

  private static String key(String phrase) {
    return WordRow.of(phrase).key();
  }

  @Test
  void spellsWithAndWithoutAccentsAlike() {
    assertEquals("turkiye", key("Türkiye"));
    assertEquals(key("Mazloum Abdi"), key("Mazlōum ʿAbdi".replace("ʿ", "ʼ")));
    assertEquals("lodz", key("Łódź"));
  }

  @Test
  void dropsFullStopsAndApostrophesWithinNames() {
    assertEquals("us", key("U.S."));
    assertEquals("sanaa", key("Sana’a"));
    assertEquals("st petersburg", key("St. Petersburg"));
  }

  @Test
  void partsThePossessiveFromItsNoun() {
    assertEquals("people s protection units", key("People's Protection Units"));
    assertEquals("kurdistan workers party", key("Kurdistan Workers' Party"));
  }

  @Test
  void readsHyphensAsBlanksWhereverTheEngineCutsThem() {
    String whole = WordRow.of(List.of("Ahmad", "al-Sharaa")).key();
    String cut = WordRow.of(List.of("Ahmad", "al", "-", "Sharaa")).key();
    assertEquals(whole, cut);
  }

  @Test
  void letsNoNameRunAcrossAComma() {
    assertNotEquals(
        WordRow.of(List.of("Paris", "Texas")).key(),
        WordRow.of(List.of("Paris", ",", "Texas")).key());
  }

  @Test
  void tellsEachWordsToken() {
    assertEquals(2, WordRow.of(List.of("the", "US-backed", "group")).words().get(3).token());
  }
}
