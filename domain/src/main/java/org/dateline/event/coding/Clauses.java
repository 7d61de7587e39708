package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/**
 * Who does and who suffers, grammatically: subjects and objects of the active form, also where a
 * verb has none of its own and takes them from the clause it hangs on.
 */
final class Clauses {

  /** A clause borrows its subject over no more clauses than this. */
  private static final int DEEPEST = 8;

  private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP");

  /** A tagger often takes the participle after a noun for the past tense. */
  private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD");

  /** Who condemns killing does not kill. */
  private static final Set<String> CRITICISM =
      Set.of("condemn", "denounce", "criticize", "criticise", "deplore", "oppose", "decry", "ban");

  private static final Set<Relation> TAKES_OVER =
      EnumSet.of(
          Relation.CONJUNCT,
          Relation.OPEN_COMPLEMENT,
          Relation.COMPLEMENT,
          Relation.ADVERBIAL_CLAUSE,
          Relation.UNKNOWN);

  private final Sentence sentence;
  private final Misreadings misreadings;
  private final Set<String> controlledByObject;
  private final Set<String> documents;
  private final Set<String> measures;

  Clauses(Sentence sentence, WordSets sets) {
    this.sentence = sentence;
    this.misreadings = new Misreadings(sentence);
    this.documents = sets.set("document");
    this.measures = sets.set("measure");
    this.controlledByObject = sets.set("control-object");
  }

  /** Who does it: the subject, or the agent of a passive. */
  List<Token> subjects(Token verb) {
    return isPassive(verb) ? agents(verb) : surface(verb, 0);
  }

  /** To whom it is done: the object, or the subject of a passive. */
  List<Token> objects(Token verb) {
    if (isPassive(verb)) {
      return surface(verb, 0);
    }
    List<Token> own = sentence.children(verb, Relation.OBJECT);
    boolean isRelative = verb.relation() == Relation.RELATIVE_CLAUSE;
    if (isRelative && own.stream().anyMatch(Clauses::isRelativePronoun)) {
      return sentence.head(verb).stream().toList();
    }
    if (own.isEmpty() && isRelative && hasOwnSubject(verb)) {
      return sentence.head(verb).stream().toList();
    }
    if (!own.isEmpty()) {
      return own;
    }
    List<Token> mistaken = misreadings.objects(verb);
    // "Met Kenya's president Uhuru Kenyatta": the title alone is taken for an indirect object.
    return mistaken.isEmpty() ? sentence.children(verb, Relation.INDIRECT_OBJECT) : mistaken;
  }

  /** What only measures what stands behind it: "a round of", "dozens of". */
  boolean isMeasure(Token noun) {
    return measures.contains(noun.lemma());
  }

  /** Agents of a passive: "by rebels". */
  List<Token> agents(Token verb) {
    return sentence.children(verb, Relation.AGENT);
  }

  boolean isPassive(Token verb) {
    if (!verb.isVerb()) {
      return false;
    }
    if (sentence.child(verb, Relation.PASSIVE_AUXILIARY, Relation.PASSIVE_SUBJECT).isPresent()) {
      return true;
    }
    boolean isBare = sentence.child(verb, Relation.AUXILIARY).isEmpty();
    if (verb.relation() == Relation.NOUN_CLAUSE && PARTICIPLES.contains(verb.tag()) && isBare) {
      return sentence.child(verb, Relation.OBJECT, Relation.SUBJECT).isEmpty();
    }
    if (!verb.tag().equals("VBN") || !isBare) {
      return false;
    }
    return switch (verb.relation()) {
      // "The number of people arrested has risen": the parser takes the participle for a subject.
      case CLAUSAL_SUBJECT -> sentence.child(verb, Relation.OBJECT).isEmpty();
      case RELATIVE_CLAUSE, ADVERBIAL_CLAUSE, OPEN_COMPLEMENT ->
          sentence.child(verb, Relation.OBJECT, Relation.SUBJECT).isEmpty();
      case CONJUNCT ->
          sentence.child(verb, Relation.OBJECT, Relation.SUBJECT).isEmpty()
              && sentence.head(verb).filter(this::isPassive).isPresent();
      default -> false;
    };
  }

  /** The subject as it stands, its own or borrowed. */
  List<Token> surface(Token verb) {
    return surface(verb, 0);
  }

  private List<Token> surface(Token verb, int depth) {
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
    if (!isInfinitive(verb)) {
      Optional<Token> issuer = sentence.head(noun).filter(head -> isIssued(noun, head));
      if (issuer.isPresent()) {
        return surface(issuer.get(), depth + 1);
      }
      return isPredicate(noun) ? surface(noun, depth + 1) : List.of(noun);
    }
    List<Token> owners = new ArrayList<>(sentence.children(noun, Relation.POSSESSOR));
    if (!owners.isEmpty()) {
      return owners;
    }
    Optional<Token> governor = sentence.head(noun);
    return governor.filter(Token::isVerb).isPresent()
        ? surface(governor.get(), depth + 1)
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
        && CRITICISM.contains(governor.lemma())) {
      return List.of();
    }
    if (isLoose(verb)) {
      return sentence.path(governor).stream()
          .filter(above -> sentence.child(above, Relation.SUBJECT).isPresent())
          .findFirst()
          .map(above -> surface(above, depth + 1))
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
    return surface(governor, depth + 1);
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
    if (isPassive(governor)) {
      return surface(governor, depth + 1);
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

  boolean isInfinitive(Token verb) {
    return isInfinitive(sentence, verb);
  }

  static boolean isInfinitive(Sentence sentence, Token verb) {
    return sentence.children(verb, Relation.MARKER, Relation.AUXILIARY).stream()
        .anyMatch(mark -> mark.lemma().equals("to"));
  }

  private boolean hasOwnSubject(Token verb) {
    return sentence.children(verb, Relation.SUBJECT).stream()
        .anyMatch(subject -> !isRelativePronoun(subject));
  }

  static boolean isRelativePronoun(Token token) {
    return RELATIVE_TAGS.contains(token.tag())
        || (token.lemma().equals("that")
            && token.wordClass() == WordClass.DETERMINER
            && token.tag().equals("WDT"));
  }

  /** What hangs on a word behind a preposition, its gerunds included. */
  List<Token> behind(Token token, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(token)) {
      Optional<Token> before = misreadings.beforeInfinitive(child, preposition);
      if (before.isPresent()) {
        found.add(before.get());
      } else if (isBehind(child, preposition)) {
        found.add(child);
      }
    }
    return found;
  }

  private boolean isBehind(Token child, String preposition) {
    return switch (child.relation()) {
      case OBLIQUE, NOUN_MODIFIER, AGENT, TIME, UNKNOWN ->
          sentence.preposition(child).toLowerCase(Locale.ROOT).equals(preposition);
      case ADVERBIAL_CLAUSE, NOUN_CLAUSE, COMPLEMENT ->
          !preposition.equals("to")
              && sentence.children(child, Relation.MARKER, Relation.CASE).stream()
                  .anyMatch(mark -> mark.lemma().equals(preposition));
      default -> false;
    };
  }

  /** The clauses that complete a word, the nearest first. */
  List<Token> complements(Token token) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(token)) {
      boolean completes =
          switch (child.relation()) {
            case OPEN_COMPLEMENT, COMPLEMENT -> true;
            case ADVERBIAL_CLAUSE, NOUN_CLAUSE -> isInfinitive(child);
            case UNKNOWN -> child.isVerb();
            default -> false;
          };
      if (completes && child.index() > token.index()) {
        found.add(child);
      }
    }
    return found;
  }
}
