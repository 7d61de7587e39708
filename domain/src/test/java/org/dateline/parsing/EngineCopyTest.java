package org.dateline.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.dateline.text.Shadow;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class EngineCopyTest {

  private static final Set<String> COMMON =
      Set.of("rebels", "have", "seized", "the", "town", "of", "and", "left", "it");

  private static Shadow copy(String raw) {
    return EngineCopy.of(Text.received(raw), List.of(), COMMON::contains);
  }

  @Test
  void writesTypographicMarksInPlainCharacters() {
    assertEquals("\"It's\" 3-4 a -- b", copy("“It’s” 3–4\u00A0a – b").chars());
    assertEquals("Syria's --but", copy("Syriaʼs —but").chars());
  }

  @Test
  void dropsInvisibleCharactersAndKeepsTheWay() {
    String raw = "Cea\u00ADse\u200Bfire now";
    Shadow shadow = copy(raw);
    assertEquals("Ceasefire now", shadow.chars());
    assertEquals(Span.of(0, raw.indexOf(' ')), shadow.source(Span.of(0, 9)));
  }

  @Test
  void callsTurkiyeTurkey() {
    String raw = "Türkiye’s, Turkiye and Tu\u0308rkiye";
    Shadow shadow = copy(raw);
    assertEquals("Turkey's, Turkey and Turkey", shadow.chars());
    assertEquals(Span.of(0, 7), shadow.source(Span.of(0, 6)));
    assertEquals(Span.of(23, raw.length()), shadow.source(Span.of(21, 27)));
  }

  @Test
  void leavesOutTheSkippedPart() {
    Text text = Text.received("OSLO — Rebels left");
    assertEquals(
        "       Rebels left",
        EngineCopy.of(text, List.of(Span.of(0, 7)), COMMON::contains).chars());
    assertEquals(
        "OSLO --       ",
        EngineCopy.of(Text.received("OSLO — Rebels"), List.of(Span.of(7, 13)), COMMON::contains)
            .chars());
  }

  @Test
  void givesACapitalLineTheCaseOfASentence() {
    assertEquals(
        "FMLN rebels have seized the town of Chalatenango and left it to the U.S.",
        copy("FMLN REBELS HAVE SEIZED THE TOWN OF CHALATENANGO AND LEFT IT to THE U.S.").chars());
  }

  @Test
  void leavesAnAcronymInAnOrdinaryLineAlone() {
    assertEquals("NATO and the FMLN met.", copy("NATO and the FMLN met.").chars());
  }

  @Test
  void takesALongRunForOneOpaqueWord() {
    Shadow shadow = copy("see " + "x".repeat(1000) + " there");
    assertEquals("see X there", shadow.chars());
    assertEquals(Span.of(4, 1004), shadow.source(Span.of(4, 5)));
  }

  @Test
  void doublesTheEndOfALineThatIsAParagraph() {
    String paragraph = "Rebels left the town. ".repeat(10).strip();
    assertTrue(copy(paragraph + "\n" + paragraph).chars().contains("town.\n\nRebels"));
    assertEquals("Rebels\nleft", copy("Rebels\nleft").chars());
  }

  @Test
  void writesWordsAsItWritesTheirText() {
    assertEquals(
        List.of("Turkey", "'s", "--"),
        new EngineWords(COMMON::contains).of(List.of("Türkiye", "’s", "—")));
  }
}
