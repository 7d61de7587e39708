package org.dateline.event.scene;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.Status.Certainty;
import org.dateline.event.Status.Modality;
import org.dateline.event.codebook.LightVerbs.Subject;
import org.dateline.event.codebook.StatusCues;
import org.dateline.event.codebook.StatusCues.Cue;
import org.dateline.event.codebook.StatusCues.Stand;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/** What would happen if something else did: "any attack would prompt a response". */
final class Conjecture {

  private static final Cue OPEN = new Cue(Modality.CONDITIONAL, false, Certainty.POSSIBLE, false);

  private static final Cue IMAGINED =
      new Cue(Modality.HYPOTHETICAL, false, Certainty.POSSIBLE, false);

  private static final Set<String> ONE = Set.of("a", "an", "another", "every");

  private final Sentence sentence;
  private final Clauses clauses;
  private final StatusCues cues;

  Conjecture(Sentence sentence, Clauses clauses, StatusCues cues) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.cues = cues;
  }

  /** "Any attack would prompt a response": what causes it is the condition. */
  void caused(Carrier carrier, Standing standing) {
    Optional<Token> modal = sentence.child(carrier.verb(), Relation.AUXILIARY);
    boolean isOpen =
        carrier.light().subject() == Subject.NOUN
            && modal.flatMap(word -> cues.find(Stand.AUXILIARY, word.lemma())).isPresent();
    Optional<Token> cause =
        clauses.surface(carrier.verb()).stream()
            .filter(subject -> subject.wordClass() != WordClass.PRONOUN)
            .findFirst();
    if (isOpen && cause.isPresent()) {
      standing.add(OPEN, modal.orElseThrow(IllegalStateException::new).span());
      standing.condition(sentence.subtree(cause.get()));
    }
  }

  /** "Any attack would delay the vote": none has happened. */
  boolean isImagined(Token noun, Token verb, Standing standing) {
    boolean isBare =
        sentence
            .child(noun, Relation.RELATIVE_CLAUSE, Relation.NOUN_CLAUSE, Relation.NOUN_MODIFIER)
            .isEmpty();
    boolean isAny =
        sentence.children(noun, Relation.DETERMINER).stream()
            .anyMatch(word -> word.lemma().equals("any") || (isBare && ONE.contains(word.lemma())));
    Optional<Token> modal = sentence.child(verb, Relation.AUXILIARY);
    boolean isOpen =
        noun.isNoun()
            && isAny
            && modal.flatMap(word -> cues.find(Stand.AUXILIARY, word.lemma())).isPresent();
    if (isOpen) {
      standing.add(IMAGINED, modal.orElseThrow(IllegalStateException::new).span());
    }
    return isOpen;
  }
}
