package org.dateline.event.scene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/**
 * The subject as it stands: a verb's own, or the one that it takes over from the clause or the noun
 * on which it hangs.
 */
final class Surface {

  /** A clause borrows its subject over no more clauses than this. */
  private static final int DEEPEST = 8;

  private static final Set<Relation> TAKES_OVER =
      EnumSet.of(
          Relation.CONJUNCT,
          Relation.OPEN_COMPLEMENT,
          Relation.COMPLEMENT,
          Relation.ADVERBIAL_CLAUSE,
          Relation.UNKNOWN);

  private final Sentence sentence;
  private final Clauses clauses;
  private final Misreadings misreadings;
  private final Set<String> controlledByObject;
  private final Set<String> documents;

  /** Who condemns killing does not kill. */
  private final Set<String> criticism;

  Surface(Sentence sentence, Clauses clauses, Misreadings misreadings, WordSets sets) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.misreadings = misreadings;
    this.controlledByObject = sets.set("control-object");
    this.documents = sets.set("document");
    this.criticism = sets.set("criticism");
  }

  List<Token> of(Token verb) {
    return of(verb, 0);
  }

  private List<Token> of(Token verb, int depth) {
    List<Token> own = sentence.children(verb, Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
    boolean isRelative = verb.relation() == Relation.RELATIVE_CLAUSE;
    Optional<Token> pronoun = own.stream().filter(Clauses::isRelativePronoun).findFirst();
    if (pronoun.isPresent()) {
      return isRelative || verb.relation() == Relation.NOUN_CLAUSE
          ? sentence.head(verb).stream().toList()
          : misreadings.nounBefore(pronoun.get());
    }
    if (own.isEmpty() && verb.isVerb()) {
      own = misreadings.countedSubject(verb);
    }
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty() || depth > DEEPEST) {
      return List.of();
    }
    if (isRelative) {
      return List.of(head.get());
    }
    if (verb.relation() == Relation.NOUN_CLAUSE) {
      return ofNounClause(verb, head.get(), depth);
    }
    return TAKES_OVER.contains(verb.relation()) ? borrowed(verb, head.get(), depth) : List.of();
  }

  private List<Token> ofNounClause(Token verb, Token noun, int depth) {
    if (!clauses.isInfinitive(verb)) {
      Optional<Token> issuer = sentence.head(noun).filter(head -> isIssued(noun, head));
      if (issuer.isPresent()) {
        return of(issuer.get(), depth + 1);
      }
      return isPredicate(noun) ? of(noun, depth + 1) : List.of(noun);
    }
    List<Token> owners = new ArrayList<>(sentence.children(noun, Relation.POSSESSOR));
    if (!owners.isEmpty()) {
      return owners;
    }
    Optional<Token> governor = sentence.head(noun);
    return governor.filter(Token::isVerb).isPresent()
        ? of(governor.get(), depth + 1)
        : sentence.children(noun, Relation.ADJECTIVE);
  }

  /** "Issued a statement condemning …": who issues it condemns. */
  private boolean isIssued(Token noun, Token verb) {
    return verb.isVerb() && noun.relation() == Relation.OBJECT && documents.contains(noun.lemma());
  }

  /** "Kenya is the largest donor, giving …": Kenya gives. */
  private boolean isPredicate(Token noun) {
    return sentence.child(noun, Relation.COPULA).isPresent()
        && sentence.child(noun, Relation.SUBJECT).isPresent();
  }

  private List<Token> borrowed(Token verb, Token governor, int depth) {
    if (verb.tag().equals("VBG")
        && verb.relation() == Relation.OPEN_COMPLEMENT
        && criticism.contains(governor.lemma())) {
      return List.of();
    }
    if (isLoose(verb)) {
      return sentence.path(governor).stream()
          .filter(above -> sentence.child(above, Relation.SUBJECT).isPresent())
          .findFirst()
          .map(above -> of(above, depth + 1))
          .orElse(List.of());
    }
    boolean isControlled =
        verb.relation() != Relation.CONJUNCT && controlledByObject.contains(governor.lemma());
    if (isControlled) {
      List<Token> controllers = controllers(governor, depth);
      if (!controllers.isEmpty()) {
        return controllers;
      }
    }
    return of(governor, depth + 1);
  }

  /** "He warned them, adding that …": a participle of whoever speaks. */
  private boolean isLoose(Token verb) {
    boolean isAdverbial =
        verb.relation() == Relation.ADVERBIAL_CLAUSE || verb.relation() == Relation.UNKNOWN;
    return isAdverbial
        && verb.tag().equals("VBG")
        && verb.index() > 0
        && sentence.token(verb.index() - 1).text().equals(",");
  }

  /** Whoever is asked, accused or forced is the one who acts in the clause below. */
  private List<Token> controllers(Token governor, int depth) {
    if (clauses.isPassive(governor)) {
      return of(governor, depth + 1);
    }
    List<Token> objects = sentence.children(governor, Relation.OBJECT, Relation.INDIRECT_OBJECT);
    if (!objects.isEmpty()) {
      return List.of(objects.get(0));
    }
    return sentence.children(governor, Relation.OBLIQUE).stream()
        .filter(oblique -> isAddressee(sentence.preposition(oblique)))
        .toList();
  }

  private static boolean isAddressee(String preposition) {
    return preposition.equals("on") || preposition.equals("upon") || preposition.equals("to");
  }
}
