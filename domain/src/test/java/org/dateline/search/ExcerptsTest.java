package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

  private static final String DULL = "Nothing of note was said about the harbour that day. ";

  private static List<String> words(String query, String text) {
    return Excerpts.of(WordQuery.parse(query), text).stream()
        .flatMap(excerpt -> excerpt.words().stream())
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void pointAtTheWordsAsTheyAreWritten() {
    assertEquals(
        List.of("Strikes", "striking"), words("strike", "Strikes hit. Dockers were striking."));
    assertEquals(List.of("Türkiye’s"), words("turkiye", "It was Türkiye’s turn."));
  }

  @Test
  void pointAtWordsInQuotesOnlyWhereTheyStandTogether() {
    assertEquals(
        List.of("port strike"),
        words("\"port strike\"", "The strike ended. The port strike did not."));
  }

  @Test
  void takeThePiecesThatAnswerBest() {
    String text =
        DULL.repeat(20)
            + "A truce came. "
            + DULL.repeat(20)
            + "The truce between rebels and the army held. "
            + DULL.repeat(20);
    List<Excerpt> found = Excerpts.of(WordQuery.parse("truce rebels army"), text);
    assertTrue(found.size() <= 3, found.toString());
    for (Excerpt excerpt : found) {
      String piece = text.substring(excerpt.span().start(), excerpt.span().end());
      assertTrue(piece.contains("truce"), piece);
      assertTrue(piece.length() < 500, piece);
      assertTrue(excerpt.words().stream().allMatch(excerpt.span()::contains));
    }
  }

  @Test
  void showEachWordWhereverItStands() {
    String far = "A truce came. " + DULL.repeat(30) + "The rebels left.";
    assertEquals(List.of("truce", "rebels"), words("truce rebels -peace", far));
    assertEquals(List.of("truce"), words("truce lighthouse", "The truce held."));
  }

  @Test
  void areNoneWhereNoWordIs() {
    assertEquals(List.of(), Excerpts.of(WordQuery.parse("truce"), DULL));
    assertEquals(List.of(), Excerpts.of(WordQuery.parse("truce"), ""));
  }

  @Test
  void coverAShortTextWhole() {
    String text = "The truce held.";
    assertEquals(
        List.of(new Excerpt(Span.of(0, 15), List.of(Span.of(4, 9)))),
        Excerpts.of(WordQuery.parse("truce"), text));
  }
}
