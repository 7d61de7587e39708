package org.dateline.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.speech.CueVerb.Frame;
import org.dateline.speech.CueVerb.Manner;
import org.dateline.speech.SpeechLexicon.Use;

/** Finds the cue verbs that are at work in a sentence, each with its speaker. */
final class CueSearch {

  private static final Set<String> NOBODY =
      Set.of("there", "you", "what", "one", "who", "which", "that");
  private static final Set<String> SELF = Set.of("i", "we");

  private final SpeechLexicon lexicon;
  private final Quotations quotations;

  CueSearch(SpeechLexicon lexicon, Quotations quotations) {
    this.lexicon = lexicon;
    this.quotations = quotations;
  }

  List<Cue> cues(Grammar grammar) {
    List<Cue> found = new ArrayList<>();
    for (Token token : grammar.sentence().tokens()) {
      if (token.isVerb() && isVerbal(grammar, token)) {
        meaning(grammar, token)
            .filter(meaning -> isSaid(grammar, token, meaning))
            .flatMap(meaning -> cue(grammar, token, meaning, found))
            .ifPresent(found::add);
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

  private Optional<Cue> cue(Grammar grammar, Token verb, CueVerb meaning, List<Cue> before) {
    Optional<Token> speaker = goesOn(grammar, verb, meaning, before);
    if (speaker.isEmpty()) {
      speaker = Speakers.of(grammar, verb);
    }
    boolean isQuoted = quotations.at(verb.span().start()).isPresent();
    String who = speaker.map(Token::lemma).orElse("");
    if (NOBODY.contains(who) || (isQuoted && SELF.contains(who))) {
      return Optional.empty();
    }
    boolean isPassive = Speakers.isPassive(grammar, verb);
    return Optional.of(new Cue(grammar, verb, meaning, speaker.orElse(null), isPassive));
  }

  /**
   * "…, adding that", "…, and accused": whoever spoke last in the sentence, wherever a parse hangs
   * it. A participle that is an event of its own ("…, accusing") may be the doing of somebody in
   * what was said, but not that of a thing before the comma.
   */
  private static Optional<Token> goesOn(
      Grammar grammar, Token verb, CueVerb meaning, List<Cue> before) {
    boolean isInner = meaning.isEvent() && verb.relation() != Relation.NOUN_CLAUSE;
    boolean isParticiple =
        isComma(grammar, verb.index() - 1) && verb.tag().equals("VBG") && !isInner;
    if (!isParticiple && !isSecond(grammar, verb.index())) {
      return Optional.empty();
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Cue last = before.get(i);
      if (last.meaning().manner() == Manner.SPEECH && !last.isPassive()) {
        return Optional.ofNullable(last.speaker());
      }
    }
    return Optional.empty();
  }

  /** ", and accused": a verb without a subject of its own behind a comma. */
  static boolean isSecond(Grammar grammar, int at) {
    Token verb = grammar.token(at);
    return isComma(grammar, at - 2)
        && grammar.token(at - 1).wordClass() == WordClass.CONJUNCTION
        && (verb.tag().equals("VBD") || verb.tag().equals("VBZ"))
        && !grammar.has(verb, Relation.SUBJECT);
  }

  private static boolean isComma(Grammar grammar, int at) {
    return at >= 0 && grammar.token(at).text().equals(",");
  }

  /** A verb that does something: no adjective, and no mere aim: "a plan to announce". */
  private static boolean isVerbal(Grammar grammar, Token token) {
    return switch (token.relation()) {
      case ADJECTIVE, COMPOUND -> false;
      case NOUN_CLAUSE, ADVERBIAL_CLAUSE ->
          !(token.tag().equals("VB") && grammar.introducer(token).equals("to"));
      default -> true;
    };
  }

  private boolean isSaid(Grammar grammar, Token verb, CueVerb meaning) {
    boolean isOwnThought = meaning.manner() == Manner.THOUGHT || meaning.manner() == Manner.SHOWING;
    boolean isQuoted = quotations.at(verb.span().start()).isPresent();
    return !(isOwnThought && isQuoted)
        && !isStopped(grammar, verb)
        && !isNegated(grammar, verb, meaning);
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
