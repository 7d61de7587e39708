package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plots of novels, films, plays and games are no news; what happens to their makers is. */
class FictionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The novel tells of a soldier who kills the president of Peru.",
        "In the film, rebels storm the capital of Kenya.",
        "In the film, the Kenyan army was attacked by rebels.",
        "The film follows a Kenyan spy who bombs an embassy in Sudan.",
        "Soldiers attack a village in Mali in the film.",
        "He wrote a play in which Turkish soldiers kill a Greek priest.",
        "The movie is about a Russian soldier who kidnaps the French president.",
        "She plays a soldier who kills the president of Peru.",
        "The video game depicts an attack by Chinese forces on Taiwan.",
        "The film's hero kills the Iranian president.",
        "Moor published a novel about the assassination of the president of France.",
        "The television series portrays a Kenyan minister who signs a peace treaty with Sudan.",
      })
  void isNoNews(String sentence) {
    Story story = Story.read(sentence);
    assertEquals(List.of(), story.reading().events(), story::toString);
    assertEquals(List.of(), story.reading().agreements());
    assertEquals("fiction", story.reading().sentences().get(0).silent());
  }

  @Test
  void goesOnInThePresentTense() {
    Story story =
        Story.read(
            "The thriller tells the story of a policeman who hunts a killer in Oslo."
                + " He flees to Spain, where gunmen attack the Spanish police."
                + " The Spanish police arrested the writer in May.");
    assertEquals(1, story.reading().events().size(), story::toString);
    assertTrue(story.tells(e -> e.type() == EventType.COERCE), story::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The film's director was arrested in Paris on Monday by French police.",
        "The documentary tells how the Kenyan army killed 12 villagers in Sudan.",
        "The report tells of a Kenyan soldier who killed 12 villagers in Sudan.",
        "Iran banned a film about the war with Iraq.",
        "Ada Moor, who starred in the film, was arrested by Kenyan police.",
        "Gunmen attacked a cinema in Kabul over the film.",
        "In the film industry, workers protested against the government of India.",
      })
  void leavesWhatIsReal(String sentence) {
    Story story = Story.read(sentence);
    assertFalse(story.reading().events().isEmpty(), sentence);
  }

  @Test
  void doesNotGoOnWithNewsAfterABook() {
    Story story =
        Story.read("The novel was published in May. Kenya accuses Sudan of arming rebels.");
    assertTrue(story.has(EventType.ACCUSE, "Kenya", "Sudan"), story::toString);
  }
}
