package org.dateline.parsing.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.text.Shadow;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** Turns the engine's words and arcs into ours, in one text. Not safe for several threads. */
final class Tree {

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "tomorrow",
          "noon",
          "midnight",
          "night",
          "morning",
          "evening",
          "afternoon",
          "week",
          "month",
          "year",
          "day",
          "hour",
          "minute",
          "percent",
          "%",
          "then",
          "now",
          "end",
          "time",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "road",
          "sea",
          "air",
          "land",
          "law",
          "far");

  private final Text text;
  private final Shadow shadow;
  private final Morphology morphology = new Morphology();

  Tree(Text text, Shadow shadow) {
    this.text = text;
    this.shadow = shadow;
  }

  Sentence sentence(int index, Analysis analysis) {
    int size = analysis.tokens().size();
    int[] heads = new int[size];
    Arrays.fill(heads, Token.NONE);
    String[] labels = new String[size];
    Arrays.fill(labels, "dep");
    for (TypedDependency arc : analysis.arcs()) {
      heads[arc.dep().index() - 1] = arc.gov().index() - 1;
      labels[arc.dep().index() - 1] = arc.reln().toString();
    }
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      tokens.add(token(analysis, at, heads[at], labels[at]));
    }
    boolean isParsed = !analysis.arcs().isEmpty();
    Span span = tokens.get(0).span().union(tokens.get(size - 1).span());
    Sentence sentence = new Sentence(index, span, tokens, isParsed);
    return isParsed ? withAgents(Dozens.righted(Gerunds.righted(sentence))) : sentence;
  }

  private Token token(Analysis analysis, int at, int head, String label) {
    CoreLabel word = analysis.tokens().get(at);
    Span span = shadow.source(Span.of(word.beginPosition(), word.endPosition()));
    String written = text.at(span);
    String tag = analysis.isTagged() ? word.tag() : "";
    String lemma = lemma(word.word(), tag, written);
    Relation relation =
        analysis.arcs().isEmpty() ? Relation.UNKNOWN : Grammar.relation(label, lemma);
    return new Token(
        at, span, written, lemma, Grammar.wordClass(tag, relation), tag, head, relation);
  }

  private String lemma(String word, String tag, String written) {
    if (!Character.isLetterOrDigit(word.charAt(word.length() - 1)) && !word.endsWith(".")) {
      return written;
    }
    String lemma = tag.isEmpty() ? word : morphology.lemma(word, tag);
    return lemma.toLowerCase(Locale.ROOT);
  }

  /**
   * The basic tree has "by" like any other preposition: under a passive or a bare participle it
   * names the doer, unless it names a time, a measure or a way.
   */
  private static Sentence withAgents(Sentence sentence) {
    List<Token> tokens =
        sentence.tokens().stream()
            .map(
                token ->
                    isAgent(sentence, token) ? token.below(token.head(), Relation.AGENT) : token)
            .toList();
    return new Sentence(sentence.index(), sentence.span(), tokens, true);
  }

  private static boolean isAgent(Sentence sentence, Token token) {
    return token.relation() == Relation.OBLIQUE
        && token.wordClass() != WordClass.NUMBER
        && !token.tag().equals("VBG")
        && !DAYS.contains(token.lemma())
        && sentence.preposition(token).equals("by")
        && sentence.head(token).filter(verb -> isPassive(sentence, verb)).isPresent();
  }

  private static boolean isPassive(Sentence sentence, Token verb) {
    return sentence.child(verb, Relation.PASSIVE_SUBJECT, Relation.PASSIVE_AUXILIARY).isPresent()
        || (verb.tag().equals("VBN")
            && sentence.child(verb, Relation.OBJECT, Relation.AUXILIARY).isEmpty());
  }
}
