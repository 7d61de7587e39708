package org.dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RarityTest {

  private final Rarity rarity = Rarity.standard();

  @Test
  void growsTheLessAWordIsWritten() {
    assertTrue(rarity.of("govern") < 1, "government " + rarity.of("govern"));
    assertTrue(rarity.of("attack") > rarity.of("govern"));
    assertTrue(rarity.of("ceasefir") > rarity.of("attack"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuesdai", "januari", "yesterdai", "year"})
  void isNothingOfADay(String stem) {
    assertEquals(0, rarity.of(stem));
  }

  @Test
  void hasABoundForWhatNobodyWrites() {
    assertEquals(7.5, rarity.of("qwxzzy"));
  }
}
