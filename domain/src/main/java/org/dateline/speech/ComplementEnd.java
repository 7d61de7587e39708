package org.dateline.speech;

import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.speech.CueVerb.Frame;
import org.dateline.speech.CueVerb.Manner;

/** With which word ends what is said behind a cue. */
final class ComplementEnd {

  private static final Set<String> ASIDES =
      Set.of("as", "while", "after", "before", "when", "once", "during", "although", "though");

  private final SpeechLexicon lexicon;

  ComplementEnd(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Index of the last word of what is said, if it begins with the given one. */
  int of(Cue cue, int start) {
    Grammar grammar = cue.grammar();
    int reach = grammar.last(cue.verb());
    int end = reach > start ? reach : Math.max(start, clauseEnd(grammar, start));
    for (Token child : grammar.children(cue.verb())) {
      int first = grammar.first(child);
      if (first > start && isStop(cue, child, first)) {
        end = Math.min(end, first - 1);
      }
    }
    for (int i = start + 1; i <= end; i++) {
      if (isNewCue(grammar, i)) {
        end = i - 1;
      }
    }
    return trimmed(grammar, start, end);
  }

  private static int clauseEnd(Grammar grammar, int start) {
    int at = start;
    while (at + 1 < grammar.size() && !",;".contains(grammar.token(at + 1).text())) {
      at++;
    }
    return at;
  }

  private static boolean isStop(Cue cue, Token child, int first) {
    Grammar grammar = cue.grammar();
    boolean isFenced = grammar.token(first - 1).text().equals(",");
    return switch (child.relation()) {
      case CONJUNCT -> child.isVerb();
      case COORDINATOR -> false;
      case PARATAXIS -> isFenced && child.index() > cue.verb().index() + 4;
      case ADVERBIAL_CLAUSE -> isFenced && ASIDES.contains(grammar.introducer(child));
      default -> false;
    };
  }

  /** ", adding that", ", and accused": from here the speaker speaks again. */
  private boolean isNewCue(Grammar grammar, int at) {
    Token token = grammar.token(at);
    boolean isParticiple = token.tag().equals("VBG") && grammar.token(at - 1).text().equals(",");
    return (isParticiple || CueSearch.isSecond(grammar, at))
        && lexicon.verb(token.lemma()).filter(ComplementEnd::isSaid).isPresent();
  }

  /** Without commas, full stops and conjunctions at the end; closing marks and brackets stay. */
  static int trimmed(Grammar grammar, int start, int end) {
    int at = end;
    while (at > start && isLoose(grammar.token(at))) {
      at--;
    }
    return at;
  }

  private static boolean isLoose(Token token) {
    return token.relation() == Relation.COORDINATOR
        || (token.wordClass() == WordClass.PUNCTUATION && ".,;:-–—".contains(token.text()));
  }

  private static boolean isSaid(CueVerb verb) {
    return verb.takes(Frame.QUOTE) || verb.manner() == Manner.SPEECH;
  }
}
