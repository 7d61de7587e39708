package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordQueryTest {

  private static final String STORY =
      "Türkiye’s foreign minister met the U.N. envoy near Al-Quds harbour. Both rejected the"
          + " cease-fire plan, and shipping companies stopped sailing on Tuesday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minister",
        "Ministers",
        "turkiye",
        "\"foreign minister\"",
        "\"foreign ministers met\"",
        "\"met the envoy\" OR harbour",
        "al-quds",
        "ships",
        "plan -truce",
        "plan -\"minister foreign\"",
        "truce OR ceasefire OR plan",
        "the plan",
        "harbor OR harbour stopped",
        "\"foreign minister",
        "OR plan",
        "plan OR",
        "plan -",
        "(plan) & !! :* 'x' OR plan"
      })
  void findsWhatIsThere(String typed) {
    assertTrue(WordQuery.parse(typed).isMetBy(STORY), typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "president",
        "minister president",
        "\"minister foreign\"",
        "plan -minister",
        "truce OR ceasefire",
        "\"met envoy\"",
        "minister -sailing",
        "harbor stopped"
      })
  void findsNothingElse(String typed) {
    assertFalse(WordQuery.parse(typed).isMetBy(STORY), typed);
  }

  @Test
  void keepsThePlaceOfWordsThatAreTooCommonInARun() {
    assertTrue(WordQuery.parse("\"rejected a plan\"").isMetBy("They rejected the plan."));
    assertFalse(WordQuery.parse("\"rejected plan\"").isMetBy("They rejected the plan."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the|at least one word",
        "-plan|at least one word",
        "\"\"|at least one word",
        "...|at least one word",
        "OR|at least one word"
      })
  void saysWhatIsMissing(String typed, String said) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> WordQuery.parse(typed));
    assertTrue(String.valueOf(refused.getMessage()).startsWith(said), typed);
  }

  @Test
  void refusesMoreThanAnybodyAsks() {
    String long1 = "a".repeat(501);
    String many = "word ".repeat(51);
    assertThrows(IllegalArgumentException.class, () -> WordQuery.parse(long1));
    assertThrows(IllegalArgumentException.class, () -> WordQuery.parse(many));
  }

  @Test
  void joinsNothingOverAWordThatIsTooCommon() {
    assertEquals(2, WordQuery.parse("turkey the OR gaza").all().size());
    assertEquals(1, WordQuery.parse("turkey OR the OR gaza").all().size());
  }

  @Test
  void joinsAlternativesAndNotTheWordsBeforeThem() {
    WordQuery query = WordQuery.parse("port strike OR walkout");
    assertEquals(2, query.all().size());
    assertEquals(2, query.all().get(1).size());
  }
}
