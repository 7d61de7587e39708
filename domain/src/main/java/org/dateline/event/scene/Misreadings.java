package org.dateline.event.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/**
 * What a parser often gets wrong about subjects and objects, read as it is meant: reduced relative
 * clauses taken for clauses, nouns taken for the subject of what follows them.
 */
final class Misreadings {

  /** A tagger often takes the participle after a noun for the past tense. */
  private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD");

  private static final Set<String> ABOUT = Set.of("around", "about", "over", "under");

  private final Sentence sentence;

  Misreadings(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * "Supports the government led by …", "praised the steps taken in …": the parser takes the
   * participle for a clause with a subject; in "rejected the plan, officials said" it gives the
   * plan to the saying.
   */
  List<Token> objects(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token clause : sentence.children(verb, Relation.UNKNOWN, Relation.COMPLEMENT)) {
      List<Token> subjects = sentence.children(clause, Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
      boolean isBare =
          sentence
              .child(clause, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.MARKER)
              .isEmpty();
      boolean isParticiple = clause.tag().equals("VBN") || isDoneBy(clause);
      if (clause.index() > verb.index()
          && !subjects.isEmpty()
          && isNext(verb, subjects.get(0))
          && (subjects.size() > 1 || (isBare && isParticiple))) {
        found.add(subjects.get(0));
      }
    }
    return found;
  }

  private boolean isDoneBy(Token clause) {
    return clause.tag().equals("VBD")
        && sentence.children(clause, Relation.AGENT, Relation.OBLIQUE).stream()
            .anyMatch(oblique -> sentence.preposition(oblique).equals("by"));
  }

  /** Whether nothing stands between a verb and a noun but words that belong to the noun. */
  private boolean isNext(Token verb, Token noun) {
    return noun.isNoun() && sentence.nounPhrase(noun).start() <= verb.span().end() + 1;
  }

  /** What a relative pronoun stands for where the parser did not see the relative clause. */
  List<Token> nounBefore(Token pronoun) {
    for (int at = pronoun.index() - 1; at >= 0 && at >= pronoun.index() - 3; at--) {
      if (sentence.token(at).isNoun()) {
        return List.of(sentence.token(at));
      }
    }
    return List.of();
  }

  /** "The missiles fired by … struck …": a participle with a doer that is taken for the verb. */
  Optional<Token> mistakenForMain(Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.relation() == Relation.SUBJECT && PARTICIPLES.contains(verb.tag()))
        .filter(verb -> sentence.child(verb, Relation.AUXILIARY).isEmpty())
        .filter(verb -> sentence.child(verb, Relation.AGENT).isPresent());
  }

  /** "A deal with Peru to end …": the parser takes Peru for the subject of the infinitive. */
  Optional<Token> beforeInfinitive(Token clause, String preposition) {
    boolean mayBe =
        switch (clause.relation()) {
          case ADVERBIAL_CLAUSE, NOUN_CLAUSE, COMPLEMENT -> Clauses.isInfinitive(sentence, clause);
          default -> false;
        };
    if (!mayBe) {
      return Optional.empty();
    }
    return sentence.children(clause, Relation.SUBJECT).stream()
        .filter(Token::isNoun)
        .filter(
            subject ->
                sentence.children(clause, Relation.MARKER, Relation.CASE).stream()
                    .anyMatch(
                        mark ->
                            mark.index() < subject.index()
                                && mark.lemma().equals(preposition)
                                && !mark.lemma().equals("for")))
        .findFirst();
  }

  /** "Around 200 nurses have gone on strike": the parser takes "around" for a preposition. */
  List<Token> countedSubject(Token verb) {
    return sentence.children(verb, Relation.OBLIQUE).stream()
        .filter(noun -> noun.index() < verb.index() && noun.isNoun())
        .filter(noun -> ABOUT.contains(sentence.preposition(noun)))
        .filter(noun -> sentence.child(noun, Relation.NUMBER).isPresent())
        .limit(1)
        .toList();
  }
}
