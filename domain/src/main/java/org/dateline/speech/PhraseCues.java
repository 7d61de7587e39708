package org.dateline.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.speech.SpeechLexicon.Phrase;
import org.dateline.speech.SpeechLexicon.Use;
import org.dateline.text.Span;

/** Attribution without a verb of saying: "according to X", "citing X", "reportedly". */
final class PhraseCues {

  /** A cue phrase has no more words. */
  private static final int LONGEST = 4;

  private final SpeechLexicon lexicon;
  private final Citing citing;

  PhraseCues(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
    this.citing = new Citing(lexicon);
  }

  /**
   * What the sentence hands over by phrases.
   *
   * @param spoken what its cue verbs hand over
   */
  List<Draft> find(Grammar grammar, List<Draft> spoken) {
    List<Draft> found = new ArrayList<>();
    for (Token token : grammar.sentence().tokens()) {
      if (token.relation() == Relation.ADVERB) {
        adverb(grammar, token, spoken).ifPresent(found::add);
      } else if (token.lemma().equals("cite") && token.tag().equals("VBG")) {
        citing.of(grammar, token, spoken).ifPresent(found::add);
      } else {
        sourceAfter(grammar, token).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "reportedly": nobody is named, and what it modifies is the content. */
  private Optional<Draft> adverb(Grammar grammar, Token adverb, List<Draft> spoken) {
    Optional<Phrase> phrase = lexicon.phrase(adverb.lemma()).filter(p -> p.use() == Use.ADVERB);
    Optional<Token> head = grammar.head(adverb);
    if (phrase.isEmpty() || head.isEmpty()) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    int last = ComplementEnd.trimmed(grammar, head.get().index(), grammar.last(head.get()));
    RestOfSentence.add(content, grammar, grammar.first(head.get()), adverb.index() - 1);
    RestOfSentence.add(content, grammar, adverb.index() + 1, last);
    List<Span> heard = content.stream().map(span -> clipped(span, adverb, spoken)).toList();
    return Draft.phrase("adverb", grammar, adverb, adverb, null, phrase.get().stance(), heard);
  }

  /** What an adverb modifies does not reach out of what somebody says with it. */
  private static Span clipped(Span span, Token adverb, List<Draft> spoken) {
    return spoken.stream()
        .flatMap(draft -> draft.content().stream())
        .filter(said -> said.contains(adverb.span()) && said.overlaps(span))
        .min(Comparator.comparingInt(Span::length))
        .map(
            said -> Span.of(Math.max(said.start(), span.start()), Math.min(said.end(), span.end())))
        .orElse(span);
  }

  private Optional<Draft> sourceAfter(Grammar grammar, Token first) {
    StringBuilder words = new StringBuilder();
    for (int i = first.index(); i < Math.min(grammar.size(), first.index() + LONGEST); i++) {
      words
          .append(i > first.index() ? " " : "")
          .append(grammar.token(i).text().toLowerCase(Locale.ROOT));
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
    List<Span> content = RestOfSentence.without(grammar, first.index(), end);
    return Draft.phrase(
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
}
