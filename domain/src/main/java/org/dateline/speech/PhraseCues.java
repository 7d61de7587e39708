package org.dateline.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.speech.CueVerb.Manner;
import org.dateline.speech.CueVerb.Stance;
import org.dateline.speech.SpeechLexicon.Phrase;
import org.dateline.speech.SpeechLexicon.Use;
import org.dateline.text.Span;

/** Attribution without a verb of saying: "according to X", "citing X", "reportedly". */
final class PhraseCues {

  /** A cue phrase has no more words. */
  private static final int LONGEST = 4;

  private final SpeechLexicon lexicon;

  PhraseCues(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Draft> find(Grammar grammar) {
    List<Draft> found = new ArrayList<>();
    for (Token token : grammar.sentence().tokens()) {
      if (token.relation() == Relation.ADVERB) {
        adverb(grammar, token).ifPresent(found::add);
      } else if (token.lemma().equals("cite") && token.tag().equals("VBG")) {
        citing(grammar, token).ifPresent(found::add);
      } else {
        sourceAfter(grammar, token).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "reportedly": nobody is named, and what it modifies is the content. */
  private Optional<Draft> adverb(Grammar grammar, Token adverb) {
    Optional<Phrase> phrase = lexicon.phrase(adverb.lemma()).filter(p -> p.use() == Use.ADVERB);
    Optional<Token> head = grammar.head(adverb);
    if (phrase.isEmpty() || head.isEmpty()) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    int last = Complement.trimmed(grammar, head.get().index(), grammar.last(head.get()));
    add(content, grammar, grammar.first(head.get()), adverb.index() - 1);
    add(content, grammar, adverb.index() + 1, last);
    return draft("adverb", grammar, adverb, adverb, null, phrase.get().stance(), content);
  }

  /** "X did Y, citing officials": the officials' word. */
  private Optional<Draft> citing(Grammar grammar, Token citing) {
    Optional<Token> source = grammar.child(citing, Relation.OBJECT);
    if (source.isEmpty() || citing.index() == 0) {
      return Optional.empty();
    }
    int end = NounPhrase.full(grammar, source.get()).last();
    return draft(
        "citing",
        grammar,
        citing,
        citing,
        source.get(),
        Stance.NEUTRAL,
        rest(grammar, citing.index(), end));
  }

  private Optional<Draft> sourceAfter(Grammar grammar, Token first) {
    StringBuilder words = new StringBuilder();
    for (int i = first.index(); i < Math.min(grammar.size(), first.index() + LONGEST); i++) {
      words
          .append(i > first.index() ? " " : "")
          .append(grammar.token(i).text().toLowerCase(java.util.Locale.ROOT));
      Optional<Phrase> phrase =
          lexicon.phrase(words.toString()).filter(p -> p.use() == Use.SOURCE_AFTER);
      if (phrase.isPresent()) {
        return source(grammar, first, grammar.token(i), phrase.get());
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> source(Grammar grammar, Token first, Token last, Phrase phrase) {
    Optional<Token> noun = nounAfter(grammar, last.index() + 1);
    if (noun.isEmpty() || lexicon.isA(noun.get().lemma(), Use.NO_SOURCE)) {
      return Optional.empty();
    }
    int end = Math.max(noun.get().index(), NounPhrase.full(grammar, noun.get()).last());
    List<Span> content = rest(grammar, first.index(), end);
    return draft(
        phrase.words().startsWith("according") ? "according-to" : "phrase",
        grammar,
        first,
        last,
        noun.get(),
        phrase.stance(),
        content);
  }

  private static Optional<Token> nounAfter(Grammar grammar, int from) {
    for (int i = from; i < Math.min(grammar.size(), from + 8); i++) {
      Token token = grammar.token(i);
      boolean isHead = token.isNoun() || token.wordClass() == WordClass.PRONOUN;
      boolean isInside =
          token.relation() == Relation.COMPOUND
              || token.relation() == Relation.POSSESSOR
              || token.relation() == Relation.ADJECTIVE;
      if (isHead && !isInside) {
        return Optional.of(token);
      }
      if (token.isVerb() && token.tag().equals("VBD")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The sentence without the phrase: what stands before it; if it opens, what follows. */
  private static List<Span> rest(Grammar grammar, int first, int last) {
    List<Span> content = new ArrayList<>();
    int from = opening(grammar, first);
    add(content, grammar, from, Complement.trimmed(grammar, 0, first - 1));
    boolean goesOn =
        content.isEmpty() || (isComma(grammar, first - 1) && isComma(grammar, last + 1));
    if (goesOn && last + 1 < grammar.size()) {
      int next = isComma(grammar, last + 1) ? last + 2 : last + 1;
      add(content, grammar, next, Complement.trimmed(grammar, 0, grammar.size() - 1));
    }
    return content;
  }

  /** A sentence that opens with "And according to X" has nothing before the phrase. */
  private static int opening(Grammar grammar, int first) {
    return first <= 2
            && first > 0
            && !grammar.token(0).isNoun()
            && !grammar.token(first - 1).isNoun()
        ? first
        : 0;
  }

  private static boolean isComma(Grammar grammar, int at) {
    return at >= 0 && at < grammar.size() && ",–—".contains(grammar.token(at).text());
  }

  private static void add(List<Span> content, Grammar grammar, int from, int to) {
    if (from <= to && from >= 0 && to < grammar.size()) {
      boolean hasWord =
          grammar.sentence().tokens().subList(from, to + 1).stream()
              .anyMatch(t -> t.wordClass() != WordClass.PUNCTUATION);
      if (hasWord) {
        content.add(grammar.span(from, to));
      }
    }
  }

  private static Optional<Draft> draft(
      String rule,
      Grammar grammar,
      Token first,
      Token last,
      @org.jspecify.annotations.Nullable Token source,
      Stance stance,
      List<Span> content) {
    Span cue = grammar.span(first.index(), last.index());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Draft(rule, grammar, cue, first, source, Manner.SPEECH, stance, content));
  }
}
