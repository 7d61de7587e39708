package org.dateline.parsing.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/**
 * Rights an error that the tagger makes as a rule: in "more than a dozen strikes near a base" it
 * takes the plural behind "dozen" for a verb. It becomes the noun, "dozen" its number.
 */
final class Dozens {

  private static final Set<String> COUNTS = Set.of("dozen", "hundred", "thousand", "million");

  /** What stays with the number: "more than a", "some two". */
  private static final Set<Relation> OF_NUMBER =
      Set.of(Relation.ADVERB, Relation.NUMBER, Relation.DETERMINER, Relation.COMPOUND);

  private Dozens() {}

  /** The sentence with such plurals as nouns; the same one if there are none. */
  static Sentence righted(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean isChanged = false;
    for (Token verb : sentence.tokens()) {
      if (isTaken(sentence, verb)) {
        right(tokens, sentence, verb, sentence.token(verb.index() - 1));
        isChanged = true;
      }
    }
    return isChanged
        ? new Sentence(sentence.index(), sentence.span(), tokens, sentence.isParsed())
        : sentence;
  }

  private static boolean isTaken(Sentence sentence, Token verb) {
    boolean isPlural = verb.tag().equals("VBZ") && verb.relation() == Relation.UNKNOWN;
    return isPlural
        && verb.index() > 0
        && verb.head() == verb.index() - 1
        && COUNTS.contains(sentence.token(verb.head()).lemma());
  }

  private static void right(List<Token> tokens, Sentence sentence, Token verb, Token number) {
    tokens.set(
        verb.index(),
        new Token(
            verb.index(),
            verb.span(),
            verb.text(),
            verb.lemma(),
            WordClass.NOUN,
            "NNS",
            number.head(),
            number.relation()));
    tokens.set(number.index(), number.below(verb.index(), Relation.NUMBER));
    for (Token child : sentence.children(number)) {
      boolean isOfNumber = child.index() < number.index() && OF_NUMBER.contains(child.relation());
      if (!isOfNumber && !child.equals(verb)) {
        tokens.set(child.index(), child.below(verb.index(), child.relation()));
      }
    }
  }
}
