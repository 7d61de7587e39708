package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import org.dateline.document.Dateline;
import org.dateline.ledger.stories.FiledStory;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

/** Which story a document comes into, on every database. */
abstract class StoryContract extends StoryFixture {

  @Test
  void putsWhatTellsOfTheSameIntoOneStory() {
    ledger.enter(Copy.of("urn:a", COLLAPSE).headline("Bridge collapses in Brandvik").by("s1"));
    ledger.enter(Copy.of("urn:b", VINEYARDS).headline("Frost in Tokaj").by("s2"));
    ledger.enter(Copy.of("urn:c", RECOVERY).headline("Body of welder found").by("s3"));

    assertEquals(story("urn:a"), story("urn:c"));
    assertNotEquals(story("urn:a"), story("urn:b"));
    FiledStory bridge = content(story("urn:a")).story();
    assertEquals("Bridge collapses in Brandvik", bridge.headline());
    assertEquals(new FiledStory.Counts(2, 2, 1, 0), bridge.counts());
    assertEquals(2, stories().size());
  }

  @Test
  void staysInItsStoryWhateverARevisionSays() {
    ledger.enter(Copy.of("urn:a", COLLAPSE).revision("1").by("s1"));
    ledger.enter(Copy.of("urn:b", VINEYARDS).by("s2"));
    String story = story("urn:a");
    ledger.enter(Copy.of("urn:a", VINEYARDS).revision("2").by("s3"));

    assertEquals(story, story("urn:a"));
    assertNotEquals(story, story("urn:b"));
    ledger.enter(Copy.of("urn:c", FROST).by("s4"));
    assertEquals(story("urn:b"), story("urn:c"), "and draws nothing into it");
  }

  @Test
  void putsWhatComesAtTheSameTimeIntoOneStory() throws Exception {
    for (int i = 0; i < 5; i++) {
      String town = "Brandvik".repeat(i + 1);
      Copy one = Copy.of("urn:a" + i, COLLAPSE.replace("Brandvik", town)).headline(town);
      Copy other = Copy.of("urn:b" + i, RECOVERY.replace("Brandvik", town)).headline(town);
      String number = String.valueOf(i);
      together(
          () -> ledger.enter(one.by("a" + number)), () -> ledger.enter(other.by("b" + number)));
      assertEquals(story("urn:a" + i), story("urn:b" + i));
    }
  }

  @Test
  void takesWhatComesWeeksLaterForAnotherHappening() {
    ledger.enter(on("2026-02-01", Copy.of("urn:a", COLLAPSE), "s1"));
    ledger.enter(on("2026-02-03", Copy.of("urn:b", RECOVERY), "s2"));
    ledger.enter(on("2026-02-28", Copy.of("urn:c", REBUILT), "s3"));

    assertEquals(story("urn:a"), story("urn:b"));
    assertNotEquals(story("urn:a"), story("urn:c"));
  }

  @Test
  void goesByTheDatelineWhereNothingElseIsSaid() {
    ledger.enter(on("2025-02-01", Copy.of("urn:a", COLLAPSE), "s1"));
    Dateline filed = new Dateline(Span.of(0, 1), "Brandvik", LocalDate.parse("2025-02-02"));
    ledger.enter(with(Copy.of("urn:b", RECOVERY).by("s2"), "Ferry", "en", null, filed));

    assertEquals(story("urn:a"), story("urn:b"));
  }

  @Test
  void readsEveryKindOfEnglish() {
    ledger.enter(in("en-GB", Copy.of("urn:a", COLLAPSE), "s1"));
    ledger.enter(in("en-US", Copy.of("urn:b", RECOVERY), "s2"));
    assertEquals(story("urn:a"), story("urn:b"));
  }

  @Test
  void takesTheOddestWordsAndDays() {
    String odd = "æ".repeat(130) + " " + "\uFB03".repeat(200) + " " + "word".repeat(60);
    ledger.enter(on("0001-01-01", Copy.of("urn:a", odd).headline(odd), "s1"));
    ledger.enter(on("9999-12-31", Copy.of("urn:b", odd + " b"), "s2"));
    assertEquals(2, stories().size());
  }

  @Test
  void asksNoKilledDocumentForItsStory() {
    ledger.enter(Copy.of("urn:a", COLLAPSE).by("s1"));
    String story = story("urn:a");
    ledger.enter(Copy.of("urn:a", COLLAPSE).killed().unreadBy("s2"));
    ledger.enter(Copy.of("urn:c", RECOVERY).by("s3"));

    assertNotEquals(story, story("urn:c"), "its words are nobody's any more");
    ledger.enter(Copy.of("urn:never", COLLAPSE).killed().unreadBy("s4"));
    assertEquals(1, stories().size());
  }

  @Test
  void givesAStoryToWhatIsNotReadAsEnglishToo() {
    ledger.enter(Copy.of("urn:a", "").headline("…").by("s1"));
    ledger.enter(Copy.of("urn:b", "…").headline("…").by("s2"));
    assertNotNull(story("urn:a"));
    assertNotEquals(story("urn:a"), story("urn:b"));
  }
}
