package org.dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a story's own, and what is its outlet's. */
class BodyTest {

  private static final String STORY =
      """
      The harbor of Lenk was closed on Sunday after a tanker ran aground, the port office said.
      No oil was lost, and divers found no damage to the hull of the ship.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tanker runs aground off Lenk",
        "By Theo Marr",
        "(Reporting by Theo Marr; Editing by Jo Hale)",
        "Reporting by Theo Marr in Lenk, editing by Jo Hale and Li Wen.",
        "Editor's note: The name of the ship has been withheld.",
        "EDS: UPDATES with quote from owner.",
        "With inputs from Merino News.",
        "Copyright 2031 Merino News. All rights reserved.",
        "This story has not been edited by our staff and is published from a wire feed.",
        "Read more: How ships find their way.",
        "[The video that goes with this report is on our site.]",
        "-30-"
      })
  void leavesOutWhatAnOutletPutsAroundAStory(String furniture) {
    assertEquals(STORY, body(STORY + furniture));
    assertEquals(STORY, body(furniture + "\n\n" + STORY));
  }

  @Test
  void leavesOutTheDateline() {
    assertEquals(STORY, body("LENK, Belmark, March 3 (Merino News) — " + STORY));
    assertEquals(STORY, body("Tanker runs aground\n\nLENK (AP) — " + STORY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copies of the report were given to all members.",
        "Reporting restrictions were lifted by the judge.",
        "The story has two sides.",
        "(He was born in Lenk) and left early."
      })
  void keepsSentencesThatBeginLikeThem(String sentence) {
    assertEquals(STORY + sentence + "\n", body(STORY + sentence));
  }

  @Test
  void keepsLinesBrokenAtAWidth() {
    String broken =
        """
        The harbor of Lenk was closed
        on Sunday after a tanker ran
        aground
        """;
    assertEquals(broken, body(broken));
  }

  private static String body(String story) {
    return Body.of(Text.received(story));
  }
}
