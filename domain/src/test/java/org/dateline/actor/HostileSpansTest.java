package org.dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands before and in a mention, its span quotes its words. */
class HostileSpansTest {

  private static final String STORY =
      "Four Ghanaian fishermen and a spokesman for the Velden Harbour Union met the mayor of Accra;"
          + " the VHU said the army’s drones were “lost”.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 ",
        "\u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C ",
        "e\u0301\u0323\u0308 o\u0308\u0302 ",
        "\u00A0\u2009\uFEFF",
        "( [ \u201C\u2018' -- . , ",
        "NATO \u2014 "
      })
  void everySpanQuotesItsText(String before) {
    Trial trial = Trial.of(before + STORY);
    assertTrue(trial.mentions().size() >= 5, () -> trial.mentions().toString());
    trial
        .mentions()
        .forEach(m -> assertEquals(trial.text().at(m.words().span()), m.words().text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A B C D E F G H ",
        "of the Union of the ",
        "president of the head of the army of the ",
        "VBG's ",
        "- - ( ) ' ",
        "the Bank and ",
        "US-based pro-UN anti-EU "
      })
  void staysLinearOnWordsThatLeadNowhere(String words) {
    String story = words.repeat(600) + ". " + STORY;
    Trial.of(STORY);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Trial.of(story));
  }
}
