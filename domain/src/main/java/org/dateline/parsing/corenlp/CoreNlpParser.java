package org.dateline.parsing.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.parsing.EngineCopy;
import org.dateline.parsing.Parser;
import org.dateline.parsing.Sentence;
import org.dateline.text.Shadow;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** CoreNLP's tokeniser, tagger and dependency parser. */
final class CoreNlpParser implements Parser {

  /** Quotation marks are told apart into opening and closing; no mark is lost. */
  private static final String TOKENIZER = "quotes=latex,untokenizable=noneKeep,ptb3Escaping=false";

  /** No story is longer: ten seconds and more of work. What comes behind is only split. */
  private static final int MOST_WORDS = 50_000;

  private final MaxentTagger tagger;
  private final DependencyParser parser;
  private final Predicate<String> isCommon;

  CoreNlpParser(MaxentTagger tagger, DependencyParser parser, Predicate<String> isCommon) {
    this.tagger = tagger;
    this.parser = parser;
    this.isCommon = isCommon;
  }

  @Override
  public List<Sentence> parse(Text text, List<Span> skip) {
    Shadow shadow = EngineCopy.of(text, skip, isCommon);
    Tree trees = new Tree(text, shadow);
    List<Sentence> sentences = new ArrayList<>();
    int words = 0;
    for (List<CoreLabel> sentence :
        new SentenceSplitter(text, shadow, tokens(shadow.chars())).sentences()) {
      for (Stretch stretch : Stretch.of(sentence)) {
        words += stretch.tokens().size();
        Stretch.Effort effort = words > MOST_WORDS ? Stretch.Effort.SPLIT : stretch.effort();
        sentences.add(trees.sentence(sentences.size(), read(stretch.tokens(), effort)));
      }
    }
    return List.copyOf(sentences);
  }

  private static List<CoreLabel> tokens(String chars) {
    return new PTBTokenizer<>(new StringReader(chars), new CoreLabelTokenFactory(), TOKENIZER)
        .tokenize();
  }

  private Analysis read(List<CoreLabel> tokens, Stretch.Effort effort) {
    if (effort == Stretch.Effort.SPLIT) {
      return new Analysis(tokens, List.of(), false);
    }
    tagger.tagCoreLabels(tokens);
    return effort == Stretch.Effort.TAGGED
        ? new Analysis(tokens, List.of(), true)
        : new Analysis(tokens, List.copyOf(parser.predict(tokens).typedDependencies()), true);
  }
}
