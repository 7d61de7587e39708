package org.dateline.speech;

import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.text.Span;

/**
 * The words of a noun phrase: from its first to its last word, both indices in the sentence.
 *
 * @param first inclusive
 * @param last inclusive
 */
record NounPhrase(int first, int last) {

  /** With everything that describes it, relative clauses too. */
  static NounPhrase full(Grammar grammar, Token head) {
    int first = head.index();
    int last = head.index();
    for (Token child : grammar.children(head)) {
      if (isKept(child) || (isClause(child) && child.index() > head.index())) {
        first = Math.min(first, grammar.first(child));
        last = Math.max(last, grammar.last(child));
      }
    }
    return new NounPhrase(first, last);
  }

  /** What names the source: without preposition, clauses and the commas that fence them. */
  static NounPhrase name(Grammar grammar, Token head) {
    int[] reach = {head.index(), head.index()};
    widen(grammar, head, reach, true);
    return new NounPhrase(reach[0], reach[1]).trimmed(grammar);
  }

  /** A chain of words each governed by the one before is followed no deeper than this. */
  private static final int DEPTH = 12;

  private static void widen(Grammar grammar, Token head, int[] reach, boolean isTop) {
    widen(grammar, head, reach, isTop, 0);
  }

  private static void widen(Grammar grammar, Token token, int[] reach, boolean isTop, int depth) {
    reach[0] = Math.min(reach[0], token.index());
    reach[1] = Math.max(reach[1], token.index());
    for (Token child : grammar.children(token)) {
      boolean isOwnPreposition = isTop && child.relation() == Relation.CASE && !isPossessive(child);
      if (depth < DEPTH && isKept(child) && !isOwnPreposition) {
        widen(grammar, child, reach, false, depth + 1);
      }
    }
  }

  private NounPhrase trimmed(Grammar grammar) {
    int from = first;
    int to = last;
    while (from < to && isEdge(grammar.token(from))) {
      from++;
    }
    for (int i = from + 1; i <= to; i++) {
      to = grammar.token(i).text().equals("(") ? i - 1 : to;
    }
    while (to > from && isEdge(grammar.token(to))) {
      to--;
    }
    return new NounPhrase(from, to);
  }

  /** The phrase between two bounds, both inclusive, where a parse has let it run over the verb. */
  NounPhrase within(int from, int to) {
    return new NounPhrase(Math.max(first, from), Math.min(last, to));
  }

  Span span(Grammar grammar) {
    return grammar.span(first, last);
  }

  private static boolean isEdge(Token token) {
    return ",:;-–—".contains(token.text())
        || token.relation() == Relation.COORDINATOR
        || token.lemma().equals("cite");
  }

  private static boolean isPossessive(Token token) {
    return token.tag().equals("POS");
  }

  private static boolean isClause(Token child) {
    return child.relation() == Relation.RELATIVE_CLAUSE || child.relation() == Relation.NOUN_CLAUSE;
  }

  private static boolean isKept(Token child) {
    return switch (child.relation()) {
      case DETERMINER,
          ADJECTIVE,
          NUMBER,
          COMPOUND,
          FLAT,
          POSSESSOR,
          NOUN_MODIFIER,
          APPOSITION,
          CONJUNCT,
          COORDINATOR,
          CASE ->
          !child.isVerb() || child.relation() == Relation.ADJECTIVE;
      default -> false;
    };
  }
}
