package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a story may hold makes a reading fail. */
class HostileSentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is no shame in being killed in battle, the Taliban said.",
        "Kenya has no interest in being attacked.",
        "Soldiers find no honour in being killed in being killed.",
        "Killed.",
        "Attack attack attack attack in attack in attack.",
        "by by by killing killing of of in in the the",
        "between 3 and and 5 or more than than no fewer",
        "\uD83D\uDE00 attacked \uD83D\uDE00 in \uD83D\uDE00.",
        "999999999999 and 999,999,999,999 people were killed in Kenya.",
        "None but none other than nobody attacked no one."
      })
  void readsIt(String story) {
    assertDoesNotThrow(() -> Story.read(story));
  }
}
