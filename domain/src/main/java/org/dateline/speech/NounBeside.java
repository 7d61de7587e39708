package org.dateline.speech;

import java.util.Optional;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/** The noun that stands beside a verb, for verbs to which the parse gives no subject. */
final class NounBeside {

  /** No more words stand in brackets behind a name. */
  private static final int BRACKETED = 7;

  /** A noun phrase is climbed no higher than this. */
  private static final int DEPTH = 6;

  private NounBeside() {}

  /** The noun right before the verb, or right after it where it follows a comma or a quotation. */
  static Optional<Token> of(Grammar grammar, Token verb) {
    if (Speakers.isParticiple(verb) || verb.tag().equals("VB")) {
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

  static boolean isBetween(Token token) {
    return token.wordClass() == WordClass.ADVERB || token.wordClass() == WordClass.AUXILIARY;
  }

  private static boolean opensPhrase(Token token) {
    return isNominal(token)
        || token.wordClass() == WordClass.DETERMINER
        || token.wordClass() == WordClass.ADJECTIVE;
  }

  /** Climbs from any word of a noun phrase to its head. */
  static Token top(Grammar grammar, Token from) {
    Token at = from;
    for (int i = 0; i < DEPTH && isInsidePhrase(at); i++) {
      Optional<Token> head = grammar.head(at).filter(NounBeside::isNominal);
      if (head.isEmpty()) {
        return at;
      }
      at = head.get();
    }
    return at;
  }

  private static boolean isInsidePhrase(Token token) {
    return switch (token.relation()) {
      case DETERMINER, ADJECTIVE, COMPOUND, FLAT, NUMBER, POSSESSOR, NOUN_MODIFIER -> true;
      default -> false;
    };
  }

  static boolean isNominal(Token token) {
    return token.isNoun() || token.wordClass() == WordClass.PRONOUN;
  }
}
