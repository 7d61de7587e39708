package org.dateline.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.speech.CueVerb.Frame;
import org.dateline.speech.CueVerb.Manner;
import org.dateline.speech.SpeechLexicon.Use;

/** Finds the cue verbs that are at work in a sentence, each with its speaker. */
final class CueSearch {

  private static final Set<String> NOBODY = Set.of("there", "you", "what", "one");

  private final SpeechLexicon lexicon;

  CueSearch(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Cue> cues(Grammar grammar) {
    List<Cue> found = new ArrayList<>();
    for (Token token : grammar.sentence().tokens()) {
      if (token.isVerb() && isVerbal(token)) {
        meaning(grammar, token).flatMap(m -> cue(grammar, token, m)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<CueVerb> meaning(Grammar grammar, Token verb) {
    int next = verb.index() + 1;
    if (next < grammar.size()) {
      Optional<CueVerb> phrasal = lexicon.verb(verb.lemma() + " " + grammar.token(next).lemma());
      if (phrasal.isPresent()) {
        return phrasal;
      }
    }
    return lexicon.verb(verb.lemma());
  }

  private Optional<Cue> cue(Grammar grammar, Token verb, CueVerb meaning) {
    if (isStopped(grammar, verb) || isNegated(grammar, verb, meaning)) {
      return Optional.empty();
    }
    Optional<Token> speaker = Speakers.of(grammar, verb);
    if (speaker.isPresent() && NOBODY.contains(speaker.get().lemma())) {
      return Optional.empty();
    }
    boolean isPassive = Speakers.isPassive(grammar, verb);
    return Optional.of(new Cue(grammar, verb, meaning, speaker.orElse(null), isPassive));
  }

  private static boolean isVerbal(Token token) {
    return token.relation() != Relation.ADJECTIVE && token.relation() != Relation.COMPOUND;
  }

  /** "did not say" tells nothing; but "does not think that" still tells a thought. */
  private static boolean isNegated(Grammar grammar, Token verb, CueVerb meaning) {
    return meaning.manner() != Manner.THOUGHT
        && !meaning.takes(Frame.ALL)
        && grammar.has(verb, Relation.NEGATION);
  }

  /** "declined to say", "without saying". */
  private boolean isStopped(Grammar grammar, Token verb) {
    Optional<Token> head = grammar.head(verb);
    boolean isBelow =
        verb.relation() == Relation.OPEN_COMPLEMENT
            || verb.relation() == Relation.ADVERBIAL_CLAUSE
            || verb.relation() == Relation.NOUN_CLAUSE;
    boolean isRefused = isBelow && head.isPresent() && lexicon.isA(head.get().lemma(), Use.STOP);
    return isRefused || grammar.introducer(verb).startsWith("without");
  }
}
