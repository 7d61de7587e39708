package org.dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.dateline.text.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GistTest {

  private static final String STRIKE =
      "Ferry crews in Stavanger walked out on Tuesday after the operator Fjordline cut their"
          + " pensions, the seamen's union said. Passengers for Hirtshals were stranded.";

  private static final String SETTLED =
      "Fjordline and the seamen's union have settled their quarrel about pensions, and ferries"
          + " will leave Stavanger for Hirtshals again on Friday, the operator said.";

  private static final String OTHER =
      "The president said on Tuesday that his government would speak with the people of the"
          + " country about the new year, officials said.";

  private static Gist of(String text) {
    return Gist.of(null, Text.received(text));
  }

  @Test
  void isNearestToWhatTellsOfTheSame() {
    double same = of(STRIKE).likeness(of(SETTLED));
    assertTrue(same > 0.5, "likeness " + same);
    assertEquals(same, of(SETTLED).likeness(of(STRIKE)), 1e-9);
    assertEquals(1, of(STRIKE).likeness(of(STRIKE)), 1e-9);
  }

  @Test
  void makesNothingOfWordsThatEveryStoryHas() {
    assertTrue(of(STRIKE).likeness(of(OTHER)) < 0.05);
    assertFalse(of(OTHER).toString().contains("tuesdai"), of(OTHER).toString());
  }

  @Test
  void takesNoTwoForAlikeThatSayNothing() {
    assertTrue(of(OTHER).likeness(of(OTHER)) < 0.3, of(OTHER).toString());
  }

  @Test
  void takesItsKeysFromNamesFirst() {
    assertTrue(of(STRIKE).keys().containsAll(List.of("stavang", "fjordlin", "hirtshal")));
  }

  @Test
  void readsTheHeadlineToo() {
    Gist gist = Gist.of("Quarrel about Kvitsøy", Text.received(OTHER));
    assertTrue(gist.keys().contains("kvitsøi") || gist.keys().contains("kvitsoi"), gist.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "1,200 3.5 %", "the of and", "…", "\uD83D\uDEA2"})
  void isEmptyWhereNothingIsSaid(String text) {
    Gist gist = of(text);
    assertEquals("", gist.toString());
    assertEquals(List.of(), gist.keys());
    assertEquals(0, gist.likeness(of(STRIKE)));
    assertEquals(gist, Gist.parse(""));
  }

  @Test
  void isReadAsItWasStored() {
    Gist gist = of(STRIKE);
    Gist read = Gist.parse(gist.toString());
    assertEquals(gist, read);
    assertEquals(gist.keys(), read.keys());
    assertEquals(1, gist.likeness(read), 0.01);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry", "=3", "ferry=x", "ferry=1  b=2"})
  void refusesWhatIsNoGist(String stored) {
    assertThrows(IllegalArgumentException.class, () -> Gist.parse(stored));
  }

  @Test
  void takesLittleTimeForAMegabyteOfWordsThatNobodyKnows() {
    Random random = new Random(1);
    StringBuilder endless = new StringBuilder();
    while (endless.length() < 1 << 20) {
      endless
          .append(Long.toString(random.nextLong(1 << 30), 36).replaceAll("[0-9]", "x"))
          .append(' ');
    }
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> of(endless.toString()));
  }
}
