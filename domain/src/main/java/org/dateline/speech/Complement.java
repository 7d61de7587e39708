package org.dateline.speech;

import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.speech.CueVerb.Frame;

/** Which companion of a cue verb holds what is said, and with which word it begins. */
final class Complement {

  /** Index of no word. */
  static final int NONE = -1;

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "whether", "if", "how", "why", "what", "when", "where", "who");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private Complement() {}

  /** Index of the first word after the cue that is part of what is said, or {@link #NONE}. */
  static int start(Cue cue) {
    Grammar grammar = cue.grammar();
    int best = NONE;
    int bestRank = 0;
    boolean wantsBoth = cue.meaning().takes(Frame.INF) || cue.meaning().takes(Frame.ALL);
    for (Token child : grammar.children(cue.verb())) {
      int rank = child.equals(cue.speaker()) ? 0 : rank(cue, child);
      if (rank > bestRank && grammar.last(child) > cue.verb().index()) {
        int first = Math.max(grammar.first(child), cue.verb().index() + 1);
        best = wantsBoth && best != NONE ? Math.min(best, first) : first;
        bestRank = rank;
      }
    }
    if (best == NONE) {
      return unlinked(cue);
    }
    int opener = best - 1;
    boolean hasOpener =
        opener > cue.verb().index() && CLAUSE_OPENERS.contains(grammar.token(opener).lemma());
    return skipComma(grammar, hasOpener ? opener : best);
  }

  /** A clause right behind the verb that the parse has hung elsewhere. */
  private static int unlinked(Cue cue) {
    Grammar grammar = cue.grammar();
    int next = cue.verb().index() + 1;
    if (next + 2 >= grammar.size() || !cue.meaning().takes(Frame.CLAUSE) || cue.speaker() == null) {
      return NONE;
    }
    Token first = grammar.token(next);
    if (first.lemma().equals("that") && first.tag().equals("IN")) {
      return next;
    }
    boolean opens =
        first.isNoun()
            || first.wordClass() == WordClass.DETERMINER
            || first.wordClass() == WordClass.PRONOUN;
    boolean canOpen = opens && cue.last() == cue.verb().index();
    return cue.verb().lemma().equals("say") && canOpen && hasVerb(grammar, next + 1) ? next : NONE;
  }

  private static boolean hasVerb(Grammar grammar, int from) {
    for (int i = from; i < grammar.size(); i++) {
      Token token = grammar.token(i);
      if (token.wordClass() == WordClass.PUNCTUATION) {
        return false;
      }
      if (FINITE.contains(token.tag())) {
        return true;
      }
    }
    return false;
  }

  private static int skipComma(Grammar grammar, int from) {
    int at = from;
    while (at < grammar.size() && ",:".contains(grammar.token(at).text())) {
      at++;
    }
    return at < grammar.size() ? at : NONE;
  }

  /** How surely this companion is what is said: 0 not at all, then the higher the surer. */
  private static int rank(Cue cue, Token child) {
    Grammar grammar = cue.grammar();
    CueVerb meaning = cue.meaning();
    if (child.index() < cue.verb().index()) {
      return 0;
    }
    boolean all = meaning.takes(Frame.ALL);
    boolean clause = meaning.takes(Frame.CLAUSE);
    return switch (child.relation()) {
      case COMPLEMENT -> clause ? 9 : all ? 6 : 0;
      case OPEN_COMPLEMENT -> open(cue, child);
      case UNKNOWN -> clause && child.isVerb() && !isAside(grammar, child) ? 7 : 0;
      case PARATAXIS -> clause && isRightBehind(cue, child) ? 6 : 0;
      case ADVERBIAL_CLAUSE -> adverbial(cue, child);
      case OBJECT -> all ? 10 : object(cue, child);
      case OBLIQUE ->
          meaning.prepositions().contains(grammar.introducer(child))
              ? 4
              : all && isPlain(child) ? 3 : 0;
      default -> 0;
    };
  }

  /** "said, pointing to": a participle apart is what the speaker does beside. */
  private static boolean isAside(Grammar grammar, Token child) {
    int first = grammar.first(child);
    return child.tag().equals("VBG") && first > 0 && grammar.token(first - 1).text().equals(",");
  }

  private static int open(Cue cue, Token child) {
    boolean isInfinitive = cue.grammar().introducer(child).equals("to");
    CueVerb meaning = cue.meaning();
    if (meaning.takes(Frame.ALL)) {
      return 6;
    }
    if (isInfinitive) {
      return cue.isPassive() || meaning.takes(Frame.INF) || meaning.takes(Frame.HEAR) ? 8 : 0;
    }
    return meaning.takes(Frame.CLAUSE) ? 8 : 0;
  }

  private static int adverbial(Cue cue, Token child) {
    Grammar grammar = cue.grammar();
    String introducer = grammar.introducer(child);
    CueVerb meaning = cue.meaning();
    // "justified as efforts to protect": the parser makes one clause of it, and "as to" its
    // opening.
    boolean isAs = introducer.equals("as to") && grammar.has(child, Relation.SUBJECT);
    if (meaning.prepositions().contains(isAs ? "as" : introducer)) {
      return 5;
    }
    if (introducer.equals("to")) {
      return meaning.takes(Frame.INF) ? 5 : 0;
    }
    boolean isClause =
        (introducer.isEmpty() || CLAUSE_OPENERS.contains(introducer))
            && (grammar.has(child, Relation.SUBJECT)
                || grammar.has(child, Relation.PASSIVE_SUBJECT));
    return meaning.takes(Frame.CLAUSE) && isClause && isRightBehind(cue, child) ? 5 : 0;
  }

  /** An object, or a clause that the parse took for one: "said the army backed by X". */
  private static int object(Cue cue, Token child) {
    CueVerb meaning = cue.meaning();
    if (meaning.takes(Frame.OBJECT)) {
      return 4;
    }
    Grammar grammar = cue.grammar();
    boolean holdsVerb =
        grammar.has(child, Relation.RELATIVE_CLAUSE) || grammar.has(child, Relation.NOUN_CLAUSE);
    return meaning.takes(Frame.CLAUSE) && !meaning.takes(Frame.HEAR) && holdsVerb ? 2 : 0;
  }

  private static boolean isPlain(Token child) {
    return child.relation() != Relation.TIME && child.isNoun();
  }

  private static boolean isRightBehind(Cue cue, Token child) {
    int first = cue.grammar().first(child);
    if (first <= cue.verb().index()) {
      return false;
    }
    Token before = cue.grammar().token(first - 1);
    return before.index() <= cue.verb().index() + 4 && !before.text().equals(",");
  }
}
