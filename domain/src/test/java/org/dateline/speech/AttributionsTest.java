package org.dateline.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.dateline.text.Span;
import org.dateline.text.Words;
import org.junit.jupiter.api.Test;

class AttributionsTest {

  private static Attribution over(String id, int cue, Span... content) {
    return new Attribution(
        id,
        Attribution.Kind.INDIRECT,
        new Words(Span.of(cue, cue + 4), "said"),
        List.of(content),
        null,
        null,
        null,
        "test");
  }

  private static List<String> ids(Attributions attributions, int start, int end) {
    return attributions.over(Span.of(start, end)).stream().map(Attribution::id).toList();
  }

  @Test
  void givesTheChainFromTheNearestSpeakerOutwards() {
    Attributions all =
        new Attributions(
            List.of(over("a1", 0, Span.of(5, 90)), over("a2", 20, Span.of(25, 60))), Map.of());
    assertEquals(List.of("a2", "a1"), ids(all, 30, 35));
    assertEquals(List.of("a1"), ids(all, 10, 15));
    assertEquals(List.of("a1"), ids(all, 55, 65));
    assertEquals(List.of(), ids(all, 90, 95));
    assertEquals(List.of(), ids(all, 0, 4));
  }

  @Test
  void looksIntoEveryPartOfAContent() {
    Attributions all =
        new Attributions(List.of(over("a1", 20, Span.of(0, 19), Span.of(25, 60))), Map.of());
    assertEquals(List.of("a1"), ids(all, 3, 8));
    assertEquals(List.of("a1"), ids(all, 30, 60));
    assertEquals(List.of(), ids(all, 10, 30));
  }

  @Test
  void findsTheAttributionOfACue() {
    Attributions all =
        new Attributions(
            List.of(over("a1", 0, Span.of(5, 19)), over("a2", 20, Span.of(25, 60))), Map.of());
    assertEquals("a2", all.cuedBy(Span.of(20, 24)).orElseThrow().id());
    assertEquals(true, all.cuedBy(Span.of(30, 34)).isEmpty());
  }

  @Test
  void isEmptyForAStoryWithoutSpeech() {
    assertEquals(List.of(), Attributions.none().over(Span.of(0, 3)));
  }
}
