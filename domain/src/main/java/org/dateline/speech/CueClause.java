package org.dateline.speech;

import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.speech.CueVerb.Frame;

/**
 * The clause that a cue makes up where it stands apart from what is said: "officials said on
 * Tuesday".
 *
 * @param first index of its first word
 * @param last index of its last word before the next comma, mark or stop
 */
record CueClause(Cue cue, int first, int last) {

  /** It has no more words behind the verb and its speaker. */
  private static final int LONGEST = 12;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> DASHES = Set.of(",", "–", "—", "-", "--");

  static CueClause of(Cue cue) {
    int last = cue.last();
    while (last + 1 < cue.grammar().size()
        && cue.grammar().token(last + 1).wordClass() != WordClass.PUNCTUATION) {
      last++;
    }
    return new CueClause(cue, cue.first(), last);
  }

  /** The character at which it begins. */
  int start() {
    return cue.grammar().token(first).span().start();
  }

  /** The character behind its last word. */
  int end() {
    return cue.grammar().token(last).span().end();
  }

  boolean isFinite() {
    return FINITE.contains(cue.verb().tag()) || cue.grammar().has(cue.verb(), Relation.AUXILIARY);
  }

  /** "As officials said". */
  boolean opensWithAs() {
    return cue.meaning().takes(Frame.CLAUSE)
        && cue.grammar().token(first).lemma().equals("as")
        && first < cue.verb().index();
  }

  /** Whether a clause before it is what is said: "…, officials said on Tuesday". */
  boolean isAfterClause() {
    if (first < 2 || !cue.meaning().takes(Frame.CLAUSE) || !isFinite() || cue.speaker() == null) {
      return opensWithAs();
    }
    Grammar grammar = cue.grammar();
    boolean isApart =
        DASHES.contains(grammar.token(first - 1).text())
            || cue.verb().relation() == Relation.PARATAXIS;
    boolean isLeftHeld =
        grammar.children(cue.verb()).stream()
            .anyMatch(c -> c.relation() == Relation.COMPLEMENT && c.index() < first);
    boolean isShort = last - cue.last() <= LONGEST;
    return (isApart && isShort && !carriesOn()) || isLeftHeld || opensWithAs();
  }

  /** "…, that is something we continue to do": more hangs on the verb than who says it to whom. */
  private boolean carriesOn() {
    return cue.grammar().children(cue.verb()).stream().anyMatch(this::isMore);
  }

  private boolean isMore(Token child) {
    if (child.index() < cue.verb().index() || child.equals(cue.speaker())) {
      return false;
    }
    return switch (child.relation()) {
      case OPEN_COMPLEMENT, COMPLEMENT -> true;
      case OBJECT -> !cue.meaning().takes(Frame.HEAR);
      default -> false;
    };
  }
}
