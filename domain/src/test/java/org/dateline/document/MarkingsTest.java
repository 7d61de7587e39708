package org.dateline.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingsTest {

  private static final String STORY =
      """
      GDYNIA, Poland (AP) — Dockers walked out on Tuesday in the port of Gdynia.

      The mayor said he would meet them. “By noon,” he said, “we shall know.”
      """;

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  private static Markings marks(String raw) {
    return Markings.of(Text.received(raw), DAY);
  }

  private static List<String> asides(String raw) {
    Text text = Text.received(raw);
    return Markings.of(text, DAY).asides().stream().map(text::at).toList();
  }

  @Test
  void findsNothingBesideAnOrdinaryStory() {
    assertEquals(List.of(), asides(STORY));
    assertEquals("AP", marks(STORY).credit());
    assertNull(marks(STORY).headline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the time dockers walked out, the port had closed.\n\nIt opened again.",
        "By Tuesday\n\nDockers in Gdynia will have walked out.",
        "Dockers walked out\nand the port of Gdynia closed.\nThe mayor said so.",
        "An embargo on Belarus took effect on Tuesday.\n\nBelarus protested.",
        "Embargo on timber widens\n\nPoland widened its embargo on Tuesday.",
        "Police kill two in Gdynia\n\nPolice killed two men on Tuesday.",
        "Correction of the border is sought\n\nPoland sought a correction of the border.",
        "Poland-Belarus talks fail\n\nThe talks failed on Tuesday.",
        "(The mayor was not there.)\n\nDockers walked out on Tuesday.",
        "Adds the mayor: \"We shall see.\"\n\nDockers walked out.",
        "Dockers walked out on Tuesday.\n\nReporting the strike cost him his job.",
        "Dockers walked out on Tuesday.\n\nThe strike ends\n\nThey went home.",
        "AP\n\nDockers walked out on Tuesday.",
        "UN: dockers walk out\n\nThe UN said dockers walked out.",
        "For release of the prisoners, Belarus asked a price.\n\nPoland refused."
      })
  void takesNoSentenceForAMark(String raw) {
    assertEquals(List.of(), asides(raw));
  }

  @Test
  void keepsSlugsHeadlineAndBylineOutOfTheStory() {
    String head =
        """
        a0512
        BC-Poland-Port,350
        ^Dockers walk out in Gdynia=
        ^Eds: APNewsNow. Will be updated.=
        ^By A. REPORTER=
        ^Associated Press Writer=

        """;
    Markings marks = marks(head + STORY);
    assertEquals("Dockers walk out in Gdynia", marks.headline());
    assertEquals("By A. REPORTER", marks.byline());
    assertEquals(List.of("^Eds: APNewsNow. Will be updated.="), marks.notes());
    assertEquals(6, marks.asides().size());
    assertEquals("AP", marks.credit());
  }

  @Test
  void takesTheLineAboveADatelineAsTheHeadline() {
    Markings marks =
        marks("Dockers walk out in Gdynia\n\nBy A. Reporter and B. Writer\n\n" + STORY);
    assertEquals("Dockers walk out in Gdynia", marks.headline());
    assertEquals("By A. Reporter and B. Writer", marks.byline());
    assertEquals(2, marks.asides().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BC-ML--Syria-Talks, 2nd Ld-Writethru,350",
        "AP-EU--Poland-Port",
        "POLAND-PORT/STRIKE (UPDATE 1)",
        "MIDEAST-CRISIS/SYRIA (UPDATE 2, PIX, TV)",
        "URGENT",
        "(UPDATES with mayor's comment, paragraph 4)",
        "(Recasts, adds quotes; changes dateline)",
        "(Adds\nmayor's comment)",
        "(Eds: UPDATES with strike. ADDS byline.)",
        "Eds: Updates with the mayor. With AP Photos.",
        "EDS: APNewsNow.",
        "FOR IMMEDIATE RELEASE",
        "UPDATE 2-Dockers walk out in Polish port",
        "Editor's note: This story is part of a series.",
        "EMBARGOED UNTIL 0600 GMT, MARCH 5",
        "^By A. Reporter=",
        "BY A. REPORTER"
      })
  void knowsTheLineAboveAStory(String line) {
    assertEquals(List.of(line), asides(line + "\n\n" + STORY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-30-",
        "###",
        "# # #",
        "ENDS",
        "(END)",
        "--END--",
        "-ends-",
        "<small>Printed in Gdynia</small>",
        "(Reporting by A. Reporter; Editing by B. Editor)",
        "Reporting by A. Reporter in Gdynia; additional reporting by C. Clerk; editing by B."
            + " Editor",
        "(Reporting by A. Reporter\nand C. Clerk;\nEditing by B. Editor)",
        "Associated Press writer C. Clerk in Warsaw contributed to this report.",
        "© 2031 The Tartu Ledger. All rights reserved.",
        "Copyright 2031 The Associated Press. All rights reserved.",
        "Editor's note: An earlier version gave another number.",
        "CORRECTION: An earlier version gave another number.",
        "(This version CORRECTS the number in paragraph 2)"
      })
  void knowsTheLineBelowAStory(String line) {
    assertEquals(List.of(line), asides(STORY + "\n" + line + "\n"));
  }

  @Test
  void takesAllBehindAnEndMark() {
    String end = "\nENDS\n\nNotes to the press:\nCall the port authority.\n";
    assertEquals(
        List.of("ENDS", "Notes to the press:", "Call the port authority."),
        asides(STORY.repeat(4) + end));
  }

  @Test
  void keepsNotesWithinTheStory() {
    assertEquals(
        List.of("Eds: Optional material follows.", "(MORE)"),
        asides(STORY + "\nEds: Optional material follows.\n\n" + STORY + "\n(MORE)\n\n" + STORY));
  }

  @Test
  void followsANoteThatIsBrokenIntoLines() {
    String note = "Editor’s note: An earlier version\nof this story gave\nanother number.";
    assertEquals(List.of(note), asides(STORY + "\n" + note + "\nMore of the story.\n\n" + STORY));
    assertEquals(List.of("Eds: With photos"), asides("Eds: With photos\n" + STORY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MANDATORY KILL",
        "BULLETIN KILL",
        "KILL: Poland-Port",
        "WITHDRAWN: Poland-Port",
        "STORY WITHDRAWN",
        "Eds: Please kill the story on Gdynia's port. A kill is mandatory.",
        "ATTENTION EDITORS: Kill the earlier story slugged Poland-Port.",
        "Eds: A kill is mandatory. Make certain the story is not published."
      })
  void knowsAKill(String line) {
    assertTrue(marks(line + "\n\n" + STORY).isKill());
    assertTrue(marks(line).isKill());
    assertFalse(marks(STORY + "\n\n" + STORY).isKill());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CORRECTION: Poland-Port story",
        "CORRECTED-UPDATE 1-Dockers walk out",
        "(Corrects day in paragraph 2)",
        "Eds: CORRECTS spelling of Gdynia.",
        "(This version CORRECTS the number of dockers)"
      })
  void knowsACorrection(String line) {
    assertTrue(marks(line + "\n\n" + STORY).isCorrection());
    assertFalse(marks("(Adds quotes)\n\n" + STORY).isCorrection());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMBARGOED UNTIL 0600 GMT, MARCH 5, 2031 | 2031-03-05T06:00:00Z",
        "EMBARGOED UNTIL 00:01 BST 5 May 2031 | 2031-05-04T23:01:00Z",
        "Embargoed until 10 a.m. EDT on June 2 | 2031-06-02T14:00:00Z",
        "HOLD FOR RELEASE 12:01 a.m. ET, Thursday, March 6 | 2031-03-06T05:01:00Z",
        "NOT FOR PUBLICATION BEFORE 2031-03-06 18:30 CET | 2031-03-06T17:30:00Z",
        "EMBARGOED: noon GMT Friday | 2031-03-07T12:00:00Z",
        "EMBARGOED UNTIL 6 MARCH | 2031-03-06T12:00:00Z",
        "Strictly embargoed until 00:01 GMT, 5 March 2031 | 2031-03-05T00:01:00Z",
        "UNDER EMBARGO UNTIL 0600 GMT, MARCH 5, 2031 | 2031-03-05T06:00:00Z",
        "EMBARGOED UNTIL 2400 GMT, MARCH 5, 2031 | 2031-03-06T00:00:00Z",
        "EMBARGOED UNTIL 2100 GMT | 2031-03-04T21:00:00Z",
        "EMBARGOED UNTIL 00:01 on 5 March 2031 | 2031-03-05T12:01:00Z",
        "EMBARGOED UNTIL 6 p.m. IST, March 5 | 2031-03-06T06:00:00Z",
        "EMBARGOED UNTIL DELIVERY | 9999-12-31T00:00:00Z"
      })
  void readsTheHourOfAnEmbargo(String line, String until) {
    assertEquals(Instant.parse(until), marks(line + "\n\n" + STORY).embargoedUntil());
  }

  @Test
  void takesAReplacementForNoKill() {
    String line = "Eds: This replaces BC-Poland-Port; please kill the earlier story.";
    assertFalse(marks(line + "\n\n" + STORY).isKill());
  }

  @Test
  void holdsAStoryBackForEverWhereItCannotTellTheDay() {
    Text text = Text.received("EMBARGOED UNTIL 0600 GMT\n\n" + STORY);
    assertEquals(Notice.NO_END, Markings.of(text, null).embargoedUntil());
  }

  @Test
  void isLinearInLines() {
    String lines = "(Adds\n".repeat(800_000);
    long start = System.nanoTime();
    marks(lines);
    marks("\n".repeat(4_000_000) + "ENDS");
    marks("By A. B ".repeat(500_000));
    marks("- -30".repeat(900_000));
    assertTrue(System.nanoTime() - start < 20_000_000_000L);
  }
}
