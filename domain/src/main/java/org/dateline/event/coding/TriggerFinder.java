package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.event.codebook.Trigger;
import org.dateline.event.codebook.TriggerLexicon;
import org.dateline.event.scene.Match;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.text.Span;

/** Finds the words of a sentence that tell events, each in its most particular sense that holds. */
final class TriggerFinder {

  private final TriggerLexicon lexicon;
  private final Sentence sentence;
  private final Senses senses;

  TriggerFinder(TriggerLexicon lexicon, Sentence sentence, Senses senses) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.senses = senses;
  }

  /** In reading order; no two on the same word: "mediation effort" rather than "mediation". */
  List<Match> find() {
    List<Match> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      match(token).ifPresent(match -> add(match, found));
    }
    return found;
  }

  private static void add(Match match, List<Match> found) {
    found.removeIf(
        other -> match.span().contains(other.span()) && !other.span().contains(match.span()));
    if (found.stream().noneMatch(other -> match.span().overlaps(other.span()))) {
      found.add(match);
    }
  }

  private Optional<Match> match(Token token) {
    if (!isWord(token.wordClass())) {
      return Optional.empty();
    }
    for (Trigger trigger : lexicon.find(token.wordClass(), token.lemma())) {
      Optional<Match> match = token.isVerb() ? verb(trigger, token) : phrase(trigger, token);
      if (match.isPresent() && senses.holds(trigger, match.get().token())) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(WordClass wordClass) {
    return wordClass == WordClass.VERB
        || wordClass == WordClass.NOUN
        || wordClass == WordClass.ADJECTIVE;
  }

  /** "carry out": the verb, and its particle right behind it or among what hangs on it. */
  private Optional<Match> verb(Trigger trigger, Token token) {
    Span span = token.span();
    for (String word : trigger.words().subList(1, trigger.words().size())) {
      Optional<Token> part = part(token, word);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      boolean isNext = part.get().index() == token.index() + 1;
      span = isNext ? span.union(part.get().span()) : span;
    }
    return Optional.of(new Match(trigger, token, span));
  }

  private Optional<Token> part(Token verb, String word) {
    int next = verb.index() + 1;
    if (next < sentence.tokens().size() && sentence.token(next).lemma().equals(word)) {
      return Optional.of(sentence.token(next));
    }
    return sentence.children(verb).stream()
        .filter(child -> child.lemma().equals(word) && child.index() > verb.index())
        .findFirst();
  }

  /** "car bomb": adjacent words; where they hold an "of", the first is the grammatical head. */
  private Optional<Match> phrase(Trigger trigger, Token last) {
    int size = trigger.words().size();
    int first = last.index() - size + 1;
    if (first < 0) {
      return Optional.empty();
    }
    for (int i = 0; i < size; i++) {
      if (!sentence.token(first + i).lemma().equals(trigger.words().get(i))) {
        return Optional.empty();
      }
    }
    Token head = trigger.words().contains("of") ? sentence.token(first) : last;
    return Optional.of(new Match(trigger, head, sentence.span(sentence.token(first), last)));
  }
}
