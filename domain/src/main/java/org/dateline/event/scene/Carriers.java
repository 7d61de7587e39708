package org.dateline.event.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.event.codebook.LightVerbs;
import org.dateline.event.codebook.LightVerbs.LightVerb;
import org.dateline.event.codebook.LightVerbs.Subject;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** Finds the light verb that carries an event noun, wherever it stands. */
public final class Carriers {

  private final Sentence sentence;
  private final Clauses clauses;
  private final LightVerbs verbs;

  public Carriers(Sentence sentence, Clauses clauses, LightVerbs verbs) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.verbs = verbs;
  }

  public Optional<Carrier> of(Token noun) {
    Optional<Carrier> above = above(noun);
    return above.isPresent() ? above : below(noun);
  }

  private Optional<Carrier> above(Token noun) {
    return sentence.head(noun).flatMap(head -> above(noun, head));
  }

  /**
   * The clauses that complete a word; those of a noun may hang on the verb that carries it:
   * "expressed readiness to assist".
   */
  public List<Token> complements(Token token) {
    List<Token> found = new ArrayList<>(clauses.complements(token));
    if (token.isNoun()) {
      of(token)
          .map(carrier -> clauses.complements(carrier.verb()))
          .ifPresent(
              more -> more.stream().filter(c -> c.index() > token.index()).forEach(found::add));
    }
    return found;
  }

  private Optional<Carrier> above(Token noun, Token head) {
    if (noun.relation() == Relation.CONJUNCT && head.isNoun()) {
      return of(head);
    }
    boolean isMeasured =
        noun.relation() == Relation.NOUN_MODIFIER
            && clauses.isMeasure(head)
            && sentence.preposition(noun).equals("of");
    if (isMeasured) {
      return above(head);
    }
    if (!head.isVerb()) {
      return Optional.empty();
    }
    if (noun.relation() == Relation.OBLIQUE) {
      return verbs
          .find(head.lemma(), sentence.preposition(noun))
          .map(light -> new Carrier(head, light));
    }
    Optional<LightVerb> light = light(head);
    if (light.isEmpty()) {
      return Optional.empty();
    }
    boolean isNounSubject = light.get().subject() == Subject.NOUN;
    boolean fits =
        switch (noun.relation()) {
          case OBJECT -> true;
          case PASSIVE_SUBJECT -> light.get().subject() != Subject.RECIPIENT;
          case SUBJECT -> isNounSubject && sentence.child(head, Relation.OBJECT).isEmpty();
          default -> false;
        };
    return fits ? Optional.of(new Carrier(head, light.get())) : Optional.empty();
  }

  private Optional<Carrier> below(Token noun) {
    for (Token verb : sentence.children(noun, Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
      Optional<LightVerb> light = light(verb);
      if (light.isPresent() && carries(verb, noun, light.get())) {
        return Optional.of(new Carrier(verb, light.get()));
      }
    }
    return Optional.empty();
  }

  private boolean carries(Token verb, Token noun, LightVerb light) {
    return light.subject() == Subject.NOUN
        ? clauses.surface(verb).contains(noun)
        : clauses.objects(verb).contains(noun);
  }

  /** The entry of a verb, with its particle if it has one. */
  public Optional<LightVerb> light(Token verb) {
    for (Token child : sentence.children(verb, Relation.PARTICLE, Relation.ADVERB)) {
      Optional<LightVerb> found = verbs.find(verb.lemma(), child.lemma());
      if (found.isPresent()) {
        return found;
      }
    }
    return sentence.child(verb, Relation.PARTICLE).isPresent()
        ? Optional.empty()
        : verbs.find(verb.lemma(), "");
  }
}
