package org.dateline.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class QuotationScanTest {

  private static List<Quotation> scan(String story) {
    Text text = Text.received(story);
    return QuotationScan.scan(text, new Paragraphs(text.chars()));
  }

  private static List<String> inner(String story) {
    Text text = Text.received(story);
    return scan(story).stream().map(quote -> text.at(quote.inner())).toList();
  }

  @Test
  void pairsCurlyStraightDoubledAndAngledMarks() {
    assertEquals(List.of("One two", "three"), inner("“One two” and “three”."));
    assertEquals(List.of("One two", "three"), inner("\"One two\" and \"three\"."));
    assertEquals(List.of("One two"), inner("''One two'' they said."));
    assertEquals(List.of("One two"), inner("«One two» they said."));
  }

  @Test
  void pairsSingleMarksButNoApostrophes() {
    assertEquals(List.of("We’re off,"), inner("‘We’re off,’ said the boys’ aunt."));
    assertEquals(List.of("We're off,"), inner("'We're off,' said the boys' aunt."));
    assertEquals(List.of(), inner("The boys' aunt didn't go in '89."));
  }

  @Test
  void readsSinglesInsideDoublesAsText() {
    assertEquals(List.of("He said ‘no’ to me."), inner("“He said ‘no’ to me.”"));
  }

  @Test
  void endsAnUnclosedQuotationWithItsParagraph() {
    assertEquals(List.of("We will stay."), inner("“We will stay.\n\nThe road is closed."));
    assertFalse(scan("“We will stay.\n\nThe road is closed.").get(0).isRunOn());
  }

  @Test
  void marksAQuotationThatRunsOnInTheNextParagraph() {
    List<Quotation> quotes = scan("“We will stay.\n\n“We must.”");
    assertTrue(quotes.get(0).isRunOn());
    assertFalse(quotes.get(1).isRunOn());
  }

  @Test
  void ignoresInchMarks() {
    assertEquals(List.of(), inner("The barrel is 6\" wide."));
  }

  @Test
  void countsWords() {
    assertEquals(4, scan("“It’s not our business”").get(0).words());
    assertFalse(scan("the “peace corridor” closed").get(0).isSpeech());
  }
}
