package org.dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sketch against another: short texts, forms, the stored bytes. */
class SketchTest {

  private static final String BRIEF =
      "Two climbers were killed by an avalanche on the north face of Mount Orm, the mountain rescue"
          + " service said. A third member of the party was pulled from the snow alive.";

  @Test
  void isTheSameForTheSameWords() {
    assertEquals(Wires.sketch("vote"), Wires.sketch("vote"));
  }

  @Test
  void measuresAlikeFromEitherSide() {
    Sketch whole = Wires.sketch("vote");
    Sketch part = Edit.CUT_BY_HALF.sketch("vote");
    assertEquals(whole.likeness(part), part.likeness(whole));
  }

  @Test
  void takesABriefForACopyWhereItsWordsAreTheSame() {
    assertTrue(sketch(BRIEF).isCopyOf(sketch("ORM VALLEY (Merino News) — " + BRIEF)));
  }

  @Test
  void takesNoBriefForACopyThatSharesASentenceWithAnother() {
    String other =
        "The government opened an inquiry into the ski resorts of the Orm range on Monday. A third"
            + " member of the party was pulled from the snow alive. Hotels reported cancellations.";
    assertFalse(sketch(BRIEF).isCopyOf(sketch(other)));
  }

  @Test
  void takesAFewWordsForACopyOfTheVerySameOnly() {
    Sketch flash = sketch("The central bank raised its main rate to 5 percent.");
    assertTrue(flash.isCopyOf(sketch("The Central Bank raised its main rate to 5 percent.")));
    assertFalse(flash.isCopyOf(sketch("The central bank raised its main rate to 6 percent.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "-30-", "Sunny."})
  void takesNothingForACopyOfNothing(String empty) {
    assertFalse(sketch(empty).isCopyOf(sketch(empty)));
  }

  @Test
  void tellsPriceListsOfTwoDaysApart() {
    String today =
        """
        Wheat 512.25 up 3.50
        Corn 448.00 down 1.25
        Soybeans 1,021.75 up 8.00
        Oats 310.50 same
        Rough rice 14.20 up 0.10
        Live cattle 182.40 down 0.75
        Lean hogs 88.10 up 1.20
        Cotton 77.35 down 0.40
        Sugar 21.90 up 0.15
        Coffee 188.00 up 2.10
        """;
    String tomorrow = today.replace("5", "7").replace("1", "3").replace("8", "6");
    assertFalse(sketch(today).isCopyOf(sketch(tomorrow)));
    assertTrue(sketch(today).isCopyOf(sketch(today)));
  }

  @Test
  void tellsWeatherOfTwoDaysApart() {
    String form =
        "Mostly sunny with a high near %d degrees. Light winds from the southwest will reach %d"
            + " kilometers an hour in the afternoon. Partly cloudy tonight with a low around %d.";
    assertFalse(filled(form, 25, 12, 14).isCopyOf(filled(form, 31, 20, 17)));
  }

  @Test
  void tellsMarketReportsOfTwoDaysApart() {
    String form =
        "Shares in Port Vella closed higher on Monday as investors bought shipping companies and"
            + " banks. The benchmark index gained %1$d.2 percent to 4,%1$d1 points, with 1%1$d of"
            + " its 30 members ahead. Norland Ferries rose %1$d.4 percent to 2%1$d crowns and Isles"
            + " Bank %1$d.9 percent to 11%1$d crowns. Turnover was %1$d20 million crowns, compared"
            + " with an average of 3%1$d8 million over the last month. The crown stood at 7.%1$d4"
            + " to the dollar and 8.%1$d6 to the euro. The yield of the state's bonds of ten years"
            + " was at 3.%1$d percent. Analysts at Isles Bank said the mood would stay friendly as"
            + " long as interest rates do not rise and the price of oil remains below 8%1$d"
            + " dollars.";
    assertFalse(filled(form, 3).isCopyOf(filled(form, 5)));
  }

  @Test
  void letsHeadlineAndCreditDecideNothing() {
    Text one =
        Edit.OTHER_HEADLINE_AND_CREDIT.of(
            "The bridge at Lenk was closed for repairs on Sunday, the road office said. Drivers"
                + " should take the ferry until the end of the month, it added.");
    Text other =
        Edit.OTHER_HEADLINE_AND_CREDIT.of(
            "A bakery in Karsak won the prize for the best bread of the north, a jury of 12 cooks"
                + " decided. The owner, a widow of 70, said that she would now sleep late.");
    assertEquals(0, Sketch.of(one).likeness(Sketch.of(other)));
  }

  @Test
  void takesNoQuotedParagraphForACopyOfABook() {
    String paragraph = Wires.story("court").split("\n\n", -1)[4];
    StringBuilder book = new StringBuilder(paragraph);
    Wires.ALL.forEach(name -> book.append("\n\n").append(Wires.story(name)));
    assertEquals(0, sketch(paragraph).likeness(sketch(book.toString())));
  }

  @Test
  void readsBackWhatItStores() {
    for (Sketch sketch : List.of(Wires.sketch("border"), sketch(BRIEF), sketch(""))) {
      assertEquals(sketch, Sketch.parse(sketch.bytes()));
    }
  }

  @Test
  void storesAnyStoryInUnderThreeKilobytes() {
    Sketch novel = sketch((Wires.story("border") + Wires.story("court")).repeat(200));
    assertTrue(novel.bytes().length < 3000);
  }

  @Test
  void refusesAFormThatIsNotItsOwn() {
    byte[] form = Wires.sketch("summit").bytes();
    byte[] later = form.clone();
    later[0] = Sketch.VERSION + 1;
    byte[] huge = form.clone();
    huge[1] = 127;
    refuses(later);
    refuses(huge);
    refuses(new byte[0]);
    refuses(Arrays.copyOf(form, form.length - 1));
    refuses(Arrays.copyOf(form, form.length + 1));
  }

  /** What is stored stays comparable: whoever changes the drawing must change the version. */
  @Test
  void drawsAsItsVersionSays() {
    assertEquals(
        "010003091c3bd9bf7544bf58a1b37247e28684e4a6b48a80c2e840000128a9a1b0b906b4d30000",
        HexFormat.of().formatHex(sketch("Two climbers were killed by 12 avalanches.").bytes()));
  }

  private static Sketch filled(String form, Object... figures) {
    return sketch(String.format(Locale.ROOT, form, figures));
  }

  private static void refuses(byte[] form) {
    assertThrows(IllegalArgumentException.class, () -> Sketch.parse(form));
  }

  private static Sketch sketch(String story) {
    return Sketch.of(Text.received(story));
  }
}
