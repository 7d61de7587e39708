package org.dateline.speech;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/**
 * Whose word a verb carries: its subject, or the subject that it has from another verb by
 * coordination, control or participle, the noun that it describes, or the noun beside it where the
 * parse gives none.
 */
final class Speakers {

  /** A subject is inherited over no more verbs than this. */
  private static final int INHERITED = 6;

  /** No more words stand in brackets behind a name. */
  private static final int BRACKETED = 7;

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whoever");

  private Speakers() {}

  static boolean isPassive(Grammar grammar, Token verb) {
    if (!verb.tag().equals("VBN")) {
      return false;
    }
    boolean isReduced = verb.relation() == Relation.NOUN_CLAUSE;
    return isReduced
        || grammar.has(verb, Relation.PASSIVE_AUXILIARY)
        || grammar.has(verb, Relation.PASSIVE_SUBJECT)
        || grammar.has(verb, Relation.AGENT);
  }

  /** Head of the phrase that speaks by this verb. */
  static Optional<Token> of(Grammar grammar, Token verb) {
    if (isPassive(grammar, verb)) {
      return grammar.child(verb, Relation.AGENT);
    }
    Optional<Token> subject = subject(grammar, verb, 0);
    return subject.isPresent() ? subject : beside(grammar, verb);
  }

  private static Optional<Token> subject(Grammar grammar, Token verb, int steps) {
    Optional<Token> own = own(grammar, verb);
    if (own.isPresent()) {
      return isRelative(own.get())
          ? antecedent(grammar, verb, own.get())
          : Optional.of(nearer(grammar, verb, own.get()));
    }
    Optional<Token> head = grammar.head(verb);
    if (head.isEmpty() || steps == INHERITED) {
      return Optional.empty();
    }
    if (isRelative(head.get()) && head.get().index() < verb.index()) {
      return antecedent(grammar, verb, head.get());
    }
    return switch (verb.relation()) {
      case CONJUNCT -> inherited(grammar, head.get(), steps);
      case OPEN_COMPLEMENT -> inherited(grammar, head.get(), steps);
      case ADVERBIAL_CLAUSE, UNKNOWN, PARATAXIS ->
          isParticiple(verb) ? inherited(grammar, head.get(), steps) : Optional.empty();
      case NOUN_CLAUSE, RELATIVE_CLAUSE -> head.filter(Token::isNoun);
      default -> Optional.empty();
    };
  }

  /** Of several subjects, which only a parse can give, the one nearest to the verb. */
  private static Optional<Token> own(Grammar grammar, Token verb) {
    return grammar.children(verb).stream()
        .filter(c -> c.relation() == Relation.SUBJECT || c.relation() == Relation.PASSIVE_SUBJECT)
        .min(Comparator.comparingInt(c -> Math.abs(c.index() - verb.index())));
  }

  /** "These workers, Smith explained, were": a subject beyond a comma yields to the noun before. */
  private static Token nearer(Grammar grammar, Token verb, Token subject) {
    int before = verb.index() - 1;
    while (before > subject.index() && isBetween(grammar.token(before))) {
      before--;
    }
    if (before <= subject.index() + 1 || !isNominal(grammar.token(before))) {
      return subject;
    }
    Token noun = top(grammar, grammar.token(before));
    int first = NounPhrase.name(grammar, noun).first();
    boolean isFenced =
        first > subject.index() + 1
            && noun.index() > subject.index()
            && grammar.token(first - 1).text().equals(",")
            && noun.relation() != Relation.APPOSITION
            && noun.relation() != Relation.CONJUNCT;
    return isFenced ? noun : subject;
  }

  private static Optional<Token> inherited(Grammar grammar, Token from, int steps) {
    return from.isNoun() ? Optional.of(from) : subject(grammar, from, steps + 1);
  }

  /** "the minister, who said": the minister; where the parse lost him, the noun before "who". */
  private static Optional<Token> antecedent(Grammar grammar, Token verb, Token relative) {
    Optional<Token> head = grammar.head(verb);
    boolean isLinked =
        verb.relation() == Relation.RELATIVE_CLAUSE || verb.relation() == Relation.NOUN_CLAUSE;
    if (isLinked && head.isPresent() && isNominal(head.get())) {
      return head;
    }
    if (verb.relation() == Relation.CONJUNCT && head.isPresent()) {
      return antecedent(grammar, head.get(), relative).filter(t -> t.index() < relative.index());
    }
    int before = relative.index() - 1;
    while (before >= 0 && grammar.token(before).wordClass() == WordClass.PUNCTUATION) {
      before--;
    }
    return before >= 0 && isNominal(grammar.token(before))
        ? Optional.of(top(grammar, grammar.token(before)))
        : Optional.of(relative);
  }

  /** The noun right before the verb, or right after it where it follows a comma or a quotation. */
  private static Optional<Token> beside(Grammar grammar, Token verb) {
    boolean opens = verb.index() == 0;
    if ((isParticiple(verb) && !opens) || verb.tag().equals("VB")) {
      return Optional.empty();
    }
    int before = verb.index() - 1;
    while (before >= 0 && isBetween(grammar.token(before))) {
      before--;
    }
    before = beforeBrackets(grammar, before);
    if (before >= 0 && isNominal(grammar.token(before)) && before >= verb.index() - 8) {
      return Optional.of(top(grammar, grammar.token(before)));
    }
    int after = verb.index() + 1;
    boolean isInverted = before < 0 || grammar.token(before).wordClass() == WordClass.PUNCTUATION;
    if (isInverted && after < grammar.size() && opensPhrase(grammar.token(after))) {
      return Optional.of(top(grammar, grammar.token(after)));
    }
    return Optional.empty();
  }

  /** "Ann Lee (D-Utah) said": the noun before the brackets. */
  private static int beforeBrackets(Grammar grammar, int at) {
    if (at < 0 || !grammar.token(at).text().equals(")")) {
      return at;
    }
    for (int i = at - 1; i > Math.max(0, at - BRACKETED); i--) {
      if (grammar.token(i).text().equals("(")) {
        return i - 1;
      }
    }
    return at;
  }

  private static boolean isBetween(Token token) {
    return token.wordClass() == WordClass.ADVERB || token.wordClass() == WordClass.AUXILIARY;
  }

  private static boolean opensPhrase(Token token) {
    return isNominal(token)
        || token.wordClass() == WordClass.DETERMINER
        || token.wordClass() == WordClass.ADJECTIVE;
  }

  /** Climbs from any word of a noun phrase to its head. */
  private static Token top(Grammar grammar, Token from) {
    Token at = from;
    for (int i = 0; i < INHERITED && isInsidePhrase(at); i++) {
      Optional<Token> head = grammar.head(at).filter(Speakers::isNominal);
      if (head.isEmpty()) {
        return at;
      }
      at = head.get();
    }
    return at;
  }

  private static boolean isInsidePhrase(Token token) {
    return switch (token.relation()) {
      case DETERMINER, ADJECTIVE, COMPOUND, FLAT, NUMBER, POSSESSOR, APPOSITION, NOUN_MODIFIER ->
          true;
      default -> false;
    };
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.wordClass() == WordClass.PRONOUN;
  }

  private static boolean isRelative(Token token) {
    return RELATIVES.contains(token.lemma());
  }

  private static boolean isParticiple(Token verb) {
    return verb.tag().equals("VBG") || verb.tag().equals("VBN");
  }
}
