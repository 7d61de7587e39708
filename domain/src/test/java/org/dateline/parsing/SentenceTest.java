package org.dateline.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** "The two ministers of Ruritania left, angrily" as a parser might see it. */
class SentenceTest {

  private static final Text TEXT = Text.received("The two ministers of Ruritania left , angrily");
  private static final int[] HEADS = {2, 2, 5, 4, 2, Token.NONE, 5, 5};
  private static final Relation[] RELATIONS = {
    Relation.DETERMINER,
    Relation.NUMBER,
    Relation.SUBJECT,
    Relation.CASE,
    Relation.NOUN_MODIFIER,
    Relation.ROOT,
    Relation.PUNCTUATION,
    Relation.ADVERB
  };

  private final Sentence sentence = sentence();

  private static Sentence sentence() {
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    for (String word : TEXT.chars().split(" ", -1)) {
      int at = tokens.size();
      tokens.add(
          new Token(
              at,
              Span.of(from, from + word.length()),
              word,
              word,
              WordClass.OTHER,
              "X",
              HEADS[at],
              RELATIONS[at]));
      from += word.length() + 1;
    }
    return new Sentence(0, Span.of(0, TEXT.length()), tokens, true);
  }

  @Test
  void givesDependantsInReadingOrder() {
    assertEquals(
        List.of(2, 6, 7), sentence.children(sentence.token(5)).stream().map(Token::index).toList());
    assertEquals(
        List.of(0, 1),
        sentence.children(sentence.token(2), Relation.NUMBER, Relation.DETERMINER).stream()
            .map(Token::index)
            .toList());
    assertTrue(sentence.child(sentence.token(7)).isEmpty());
  }

  @Test
  void quotesANounPhraseWithAndWithoutOf() {
    assertEquals("The two ministers", TEXT.at(sentence.nounPhrase(sentence.token(2))));
    assertEquals(
        "The two ministers of Ruritania", TEXT.at(sentence.nounPhraseWithOf(sentence.token(2))));
  }

  @Test
  void quotesASubtreeWithoutABranch() {
    assertEquals("of Ruritania", TEXT.at(sentence.subtree(sentence.token(4))));
    assertEquals(
        "left , angrily", TEXT.at(sentence.subtreeWithout(sentence.token(5), Relation.SUBJECT)));
  }

  @Test
  void walksUpToTheRoot() {
    assertEquals(
        List.of(3, 4, 2, 5), sentence.path(sentence.token(3)).stream().map(Token::index).toList());
    assertTrue(sentence.governs(sentence.token(2), sentence.token(3)));
    assertFalse(sentence.governs(sentence.token(3), sentence.token(3)));
    assertEquals(
        List.of(0, 1, 3, 4),
        sentence.descendants(sentence.token(2)).stream().map(Token::index).toList());
  }

  @Test
  void readsThePreposition() {
    assertEquals("of", sentence.preposition(sentence.token(4)));
    assertEquals("", sentence.preposition(sentence.token(5)));
  }
}
