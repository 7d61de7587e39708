package org.dateline.event.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.event.codebook.RelationLexicon.Slot;
import org.dateline.event.scene.Tools;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/** Which words stand where a relation's line looks: before, behind, as subject or object. */
final class SlotHeads {

  private static final List<String> REASONS = List.of("because of", "over", "for", "due to");

  private final Sentence sentence;
  private final Tools tools;

  SlotHeads(Tools tools) {
    this.sentence = tools.sentence();
    this.tools = tools;
  }

  /** The words at a slot. */
  List<Token> at(Token word, Slot slot) {
    return switch (slot.place()) {
      case SUBJECT -> subjects(word);
      case OBJECT -> objects(word);
      case HOST -> hosts(word);
      case OWNER -> owners(word);
      case AHEAD -> ahead(word);
      case STATE -> List.of();
      case BEHIND -> behind(word, slot.preposition());
    };
  }

  private List<Token> subjects(Token word) {
    if (word.isNoun()) {
      return tools
          .carriers()
          .of(word)
          .map(c -> tools.clauses().subjects(c.verb()))
          .orElse(List.of());
    }
    List<Token> agents = agents(word);
    return agents.isEmpty() ? tools.clauses().subjects(word) : agents;
  }

  /**
   * Behind "by", also where the parser hangs it otherwise: "is considered a threat by the state".
   */
  private List<Token> agents(Token verb) {
    List<Token> found = new ArrayList<>(tools.clauses().agents(verb));
    if (found.isEmpty()) {
      found.addAll(tools.clauses().behind(verb, "by"));
    }
    if (found.isEmpty() && tools.clauses().isPassive(verb)) {
      sentence
          .children(verb, Relation.OBJECT, Relation.OPEN_COMPLEMENT, Relation.OBLIQUE)
          .forEach(name -> found.addAll(tools.clauses().behind(name, "by")));
    }
    return found;
  }

  /** With a doer behind "by" the subject is the object, however the parser took the participle. */
  private List<Token> objects(Token verb) {
    List<Token> found = new ArrayList<>();
    if (agents(verb).isEmpty() || tools.clauses().isPassive(verb)) {
      found.addAll(tools.clauses().objects(verb));
    } else {
      found.addAll(tools.clauses().surface(verb));
    }
    found.addAll(sentence.children(verb, Relation.INDIRECT_OBJECT));
    return found;
  }

  /** Of whom a noun or participle is said. */
  private List<Token> hosts(Token word) {
    if (sentence.child(word, Relation.COPULA).isPresent()) {
      return tools.clauses().surface(word);
    }
    Optional<Token> head = sentence.head(word);
    if (word.relation() == Relation.CONJUNCT && word.isNoun()) {
      return head.filter(Token::isNoun).map(this::hosts).orElse(List.of());
    }
    return switch (word.relation()) {
      case APPOSITION, COMPOUND, ADJECTIVE -> head.stream().toList();
      case NOUN_MODIFIER ->
          sentence.preposition(word).equals("with") ? head.stream().toList() : List.of();
      default ->
          word.isNoun() ? sentence.children(word, Relation.APPOSITION) : participleHosts(word);
    };
  }

  private List<Token> participleHosts(Token word) {
    boolean isPassive = tools.clauses().isPassive(word) && agents(word).isEmpty();
    boolean isAdjective = word.wordClass() == WordClass.ADJECTIVE;
    return isPassive || isAdjective ? tools.clauses().surface(word) : List.of();
  }

  /** Before a noun, its own or beside it before a name: "Hamas leader Khalil al-Hayya". */
  private List<Token> owners(Token noun) {
    List<Token> found =
        new ArrayList<>(
            sentence.children(noun, Relation.POSSESSOR, Relation.COMPOUND, Relation.ADJECTIVE));
    if (noun.relation() == Relation.COMPOUND && noun.index() > 0) {
      Token before = sentence.token(noun.index() - 1);
      if (before.head() == noun.head() && before.isNoun()) {
        found.add(before);
      }
    }
    if (isReason(noun)) {
      found.replaceAll(
          owner -> owner.wordClass() == WordClass.PRONOUN ? accused(noun).orElse(owner) : owner);
    }
    return found;
  }

  private boolean isReason(Token noun) {
    return noun.relation() == Relation.OBLIQUE && REASONS.contains(sentence.preposition(noun));
  }

  /** "sanctioned the bank over its links": the links of whom something is done to. */
  private Optional<Token> accused(Token noun) {
    return sentence.head(noun).filter(Token::isVerb).stream()
        .flatMap(verb -> objects(verb).stream())
        .findFirst();
  }

  private List<Token> ahead(Token participle) {
    int at = participle.index();
    return at >= 2 && sentence.token(at - 1).text().equals("-")
        ? List.of(sentence.token(at - 2))
        : List.of();
  }

  private List<Token> behind(Token word, String preposition) {
    List<Token> found = new ArrayList<>(tools.clauses().behind(word, preposition));
    if (word.isNoun()) {
      tools
          .carriers()
          .of(word)
          .ifPresent(c -> found.addAll(tools.clauses().behind(c.verb(), preposition)));
    }
    return found;
  }
}
