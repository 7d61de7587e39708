package org.dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.story.Gathering.Told;
import org.junit.jupiter.api.Test;

class GatheringTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);
  private static final Gist FERRY = Gist.parse("ferri=800 stavang=600");
  private static final Gist HALF = Gist.parse("ferri=450 grape=890");
  private static final Gist GRAPES = Gist.parse("grape=1000");

  private static Optional<String> among(Gist gist, Told... before) {
    return new Gathering(gist, DAY).among(List.of(before));
  }

  private static Told told(String story, Gist gist, int day) {
    return new Told(story, 1, gist, DAY.plusDays(day));
  }

  @Test
  void joinsTheLikestStory() {
    assertEquals(
        Optional.of("s2"),
        among(FERRY, told("s1", HALF, 0), told("s2", FERRY, 0), told("s3", GRAPES, 0)));
  }

  @Test
  void isAStoryOfItsOwnWhereNoneIsLikeEnough() {
    assertEquals(Optional.empty(), among(FERRY, told("s1", GRAPES, 0)));
    assertEquals(Optional.empty(), among(FERRY));
  }

  @Test
  void asksForMoreTheFartherTheDaysLieApart() {
    assertEquals(Optional.of("s1"), among(FERRY, told("s1", HALF, 0)));
    assertEquals(Optional.empty(), among(FERRY, told("s1", HALF, 3)));
    assertEquals(Optional.empty(), among(FERRY, told("s1", HALF, -3)));
    assertEquals(Optional.of("s1"), among(FERRY, told("s1", FERRY, 14)));
  }

  @Test
  void isNotDrawnInByOneOfManyAlone() {
    assertEquals(
        Optional.empty(),
        among(FERRY, new Told("s1", 3, HALF, DAY)),
        "the two others have no word in common");
  }
}
