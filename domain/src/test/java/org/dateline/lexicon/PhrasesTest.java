package org.dateline.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private static Phrases<String> phrases(String... names) {
    Phrases.Builder<String> builder = new Phrases.Builder<>();
    List.of(names).forEach(name -> builder.add(name, name));
    return builder.build();
  }

  private static boolean finds(Phrases<String> phrases, String text) {
    return phrases.longest(WordRow.of(text), 0).isPresent();
  }

  @Test
  void prefersTheLongestName() {
    Phrases<String> phrases = phrases("United Nations", "United Nations Security Council");
    assertEquals(
        "United Nations Security Council",
        phrases.longest(WordRow.of("United Nations Security Council met"), 0).get().value());
  }

  @Test
  void wantsAcronymsInCapitals() {
    Phrases<String> phrases = phrases("US", "WHO");
    assertTrue(finds(phrases, "U.S."));
    assertFalse(finds(phrases, "us"));
    assertFalse(finds(phrases, "Who"));
  }

  @Test
  void wantsACapitalWhereTheNameHasOne() {
    Phrases<String> phrases = phrases("Turkey");
    assertTrue(finds(phrases, "TURKEY"));
    assertFalse(finds(phrases, "turkey"));
  }
}
