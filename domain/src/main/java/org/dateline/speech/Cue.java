package org.dateline.speech;

import java.util.List;
import java.util.Set;
import org.dateline.parsing.Token;
import org.jspecify.annotations.Nullable;

/**
 * A cue verb at work in a sentence.
 *
 * @param grammar the sentence
 * @param verb the cue verb's word
 * @param meaning what the lexicon says of it
 * @param speaker head of the phrase that names who speaks, or null
 * @param isPassive whether its subject is what is told or who is told it
 */
record Cue(
    Grammar grammar, Token verb, CueVerb meaning, @Nullable Token speaker, boolean isPassive) {

  /** How many words may stand between a verb and a speaker that is not its subject. */
  private static final int BESIDE = 7;

  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "»");

  /** Index of the first word of the clause that the cue and a speaker before it make up. */
  int first() {
    int first = verb.index();
    for (Token child : grammar.children(verb)) {
      if (child.index() < verb.index() && isPartOfCue(child)) {
        first = Math.min(first, child.index());
      }
    }
    if (speaker != null && speaker.index() < verb.index() && isOwnSpeaker()) {
      int phrase = NounPhrase.full(grammar, speaker).first();
      return Math.min(first, afterMark(phrase, speaker.index()));
    }
    return first;
  }

  /** A speaker's phrase does not reach back over a mark that closes a quotation. */
  private int afterMark(int from, int to) {
    for (int i = to; i > from; i--) {
      if (CLOSING.contains(grammar.token(i - 1).text())) {
        return i;
      }
    }
    return from;
  }

  /** Index of the last word that belongs to the cue itself: the verb or a speaker that follows. */
  int last() {
    return speaker != null && speaker.index() > verb.index()
        ? Math.max(verb.index(), NounPhrase.full(grammar, speaker).last())
        : verb.index();
  }

  /** Whether the speaker stands beside the verb, not with another verb or before a relative. */
  private boolean isOwnSpeaker() {
    if (speaker == null || speaker.head() == verb.index()) {
      return speaker != null;
    }
    List<Token> between =
        grammar
            .sentence()
            .tokens()
            .subList(speaker.index() + 1, Math.max(verb.index(), speaker.index() + 1));
    return between.size() <= BESIDE
        && between.stream().noneMatch(t -> t.isVerb() || t.text().equals(","));
  }

  private static boolean isPartOfCue(Token child) {
    return switch (child.relation()) {
      case AUXILIARY, PASSIVE_AUXILIARY, ADVERB, NEGATION, MARKER -> true;
      default -> false;
    };
  }
}
