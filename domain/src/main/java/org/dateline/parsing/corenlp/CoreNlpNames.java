package org.dateline.parsing.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.parsing.EngineWords;
import org.dateline.parsing.Name;
import org.dateline.parsing.NameRecogniser;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** CoreNLP's recogniser of persons, organisations and places. */
final class CoreNlpNames implements NameRecogniser {

  private final CRFClassifier<CoreLabel> classifier;
  private final EngineWords words;

  CoreNlpNames(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
    this.words = new EngineWords(classifier.getKnownLCWords()::contains);
  }

  /** None in a sentence that was not worth tagging. */
  @Override
  public List<Name> names(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.isEmpty() || tokens.get(0).tag().isEmpty()) {
      return List.of();
    }
    List<CoreLabel> labels = classifier.classifySentence(labels(tokens));
    List<Name> names = new ArrayList<>();
    int first = 0;
    for (int at = 1; at <= tokens.size(); at++) {
      String answer = labels.get(first).get(AnswerAnnotation.class);
      if (at == tokens.size() || !answer.equals(labels.get(at).get(AnswerAnnotation.class))) {
        int from = first;
        int to = at - 1;
        kind(answer)
            .map(kind -> new Name(sentence.span(tokens.get(from), tokens.get(to)), from, to, kind))
            .ifPresent(names::add);
        first = at;
      }
    }
    return names;
  }

  private List<CoreLabel> labels(List<Token> tokens) {
    List<String> written = words.of(tokens.stream().map(Token::text).toList());
    List<CoreLabel> labels = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      CoreLabel label = new CoreLabel();
      label.setWord(written.get(at));
      label.setValue(written.get(at));
      label.setTag(tokens.get(at).tag());
      labels.add(label);
    }
    return labels;
  }

  private static Optional<Name.Kind> kind(String answer) {
    return switch (answer) {
      case "PERSON" -> Optional.of(Name.Kind.PERSON);
      case "ORGANIZATION" -> Optional.of(Name.Kind.ORGANIZATION);
      case "LOCATION" -> Optional.of(Name.Kind.LOCATION);
      default -> Optional.empty();
    };
  }
}
