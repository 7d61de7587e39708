package org.dateline.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.parsing.Token;
import org.dateline.speech.Attribution.SourceClass;
import org.dateline.text.Text;

/** Why a source goes without a name, in the text's own words. */
final class Grounds {

  /** How many words a gap in a phrase may take. */
  private static final int GAP = 3;

  private static final Set<String> REASONS = Set.of("cite", "because", "as", "since", "due", "for");

  private final SpeechLexicon lexicon;
  private final Text text;

  Grounds(SpeechLexicon lexicon, Text text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /**
   * By number of the voice that they are about: of the sentence's unnamed source, or of the last
   * one before it.
   *
   * @param grammars in reading order
   * @param heard the voice of each draft
   */
  Map<Integer, String> find(List<Grammar> grammars, List<Draft> drafts, List<Voice> heard) {
    Map<Integer, String> found = new HashMap<>();
    int from = 0;
    int last = -1;
    for (Grammar grammar : grammars) {
      int to = from;
      while (to < drafts.size() && drafts.get(to).sentence() <= grammar.sentence().index()) {
        to++;
      }
      for (int i = from; i < to; i++) {
        last = heard.get(i) != null && isUnnamed(heard.get(i)) ? i : last;
      }
      int owner = last;
      boolean isNear = owner >= 0 && grammar.sentence().index() - drafts.get(owner).sentence() <= 2;
      for (Token token : grammar.sentence().tokens()) {
        OptionalInt end = isNear ? match(grammar, token.index()) : OptionalInt.empty();
        end.ifPresent(
            e ->
                found.putIfAbsent(
                    heard.get(owner).number(),
                    text.at(grammar.span(token.index(), extended(grammar, e, drafts.get(owner))))));
      }
      from = to;
    }
    return found;
  }

  private static boolean isUnnamed(Voice voice) {
    return voice.sourceClass() == SourceClass.UNNAMED;
  }

  /** Index of the last word of a phrase of anonymity that begins here. */
  private OptionalInt match(Grammar grammar, int at) {
    String first = grammar.token(at).text().toLowerCase(Locale.ROOT);
    for (List<String> phrase : lexicon.groundsFrom(first)) {
      int end = matchFrom(grammar, at, phrase, 0);
      if (end >= 0) {
        return OptionalInt.of(end);
      }
    }
    return OptionalInt.empty();
  }

  private static int matchFrom(Grammar grammar, int at, List<String> phrase, int word) {
    if (word == phrase.size()) {
      return at - 1;
    }
    if (phrase.get(word).equals("*")) {
      for (int skip = 0; skip <= GAP; skip++) {
        int end = matchFrom(grammar, at + skip, phrase, word + 1);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    boolean isHere =
        at < grammar.size() && grammar.token(at).text().equalsIgnoreCase(phrase.get(word));
    return isHere ? matchFrom(grammar, at + 1, phrase, word + 1) : -1;
  }

  /** On to the end of the clause, so that the reason comes along, but not over the cue. */
  private static int extended(Grammar grammar, int end, Draft draft) {
    int at = end;
    while (at + 1 < grammar.size() && !isEnd(grammar, at + 1, draft)) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(Grammar grammar, int at, Draft draft) {
    Token token = grammar.token(at);
    if (token.span().equals(draft.anchor().span())) {
      return true;
    }
    boolean isMark = ",.;:–—()”\"".contains(token.text());
    boolean givesReason =
        token.text().equals(",")
            && at + 1 < grammar.size()
            && REASONS.contains(grammar.token(at + 1).lemma());
    return isMark && !givesReason;
  }
}
