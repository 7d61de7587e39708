package org.dateline.event.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.parsing.Token;

/** Looks through words that only measure what stands behind them: "dozens of". */
public final class Measures {

  /** Measures of measures are followed no further. */
  private static final int DEEPEST = 3;

  private final Clauses clauses;

  public Measures(Clauses clauses) {
    this.clauses = clauses;
  }

  /** What words are about: "dozens of activists" are activists. */
  public List<Token> meant(Token head) {
    List<Token> found = new ArrayList<>();
    for (Token token : clauses.withConjuncts(head)) {
      found.add(token);
      found.addAll(measured(token, 0));
    }
    return found;
  }

  private List<Token> measured(Token measure, int depth) {
    List<Token> found = new ArrayList<>();
    if (depth < DEEPEST && clauses.isMeasure(measure)) {
      for (Token of : ofOrThan(measure)) {
        for (Token each : clauses.withConjuncts(of)) {
          found.add(each);
          found.addAll(measured(each, depth + 1));
        }
      }
    }
    return found;
  }

  private List<Token> ofOrThan(Token measure) {
    return Stream.of("of", "than")
        .flatMap(preposition -> clauses.behind(measure, preposition).stream())
        .toList();
  }
}
