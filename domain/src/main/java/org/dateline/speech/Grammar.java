package org.dateline.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.text.Span;

/**
 * A sentence's tree with its ways down and the stretch of words under every word, worked out once,
 * in time linear in the sentence.
 */
final class Grammar {

  private final Sentence sentence;
  private final List<List<Token>> children = new ArrayList<>();
  private final int[] first;
  private final int[] last;

  Grammar(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.tokens().size();
    first = new int[size];
    last = new int[size];
    Arrays.setAll(first, i -> i);
    Arrays.setAll(last, i -> i);
    for (int i = 0; i < size; i++) {
      children.add(new ArrayList<>(2));
    }
    for (Token token : sentence.tokens()) {
      if (token.head() != Token.NONE) {
        children.get(token.head()).add(token);
      }
    }
    stretch();
  }

  /**
   * From the leaves upwards. Words on a ring, should a parser ever draw one, keep only themselves.
   */
  private void stretch() {
    int[] open = new int[first.length];
    Deque<Token> ready = new ArrayDeque<>();
    for (Token token : sentence.tokens()) {
      open[token.index()] = children.get(token.index()).size();
      if (open[token.index()] == 0) {
        ready.add(token);
      }
    }
    while (!ready.isEmpty()) {
      Token token = ready.remove();
      int head = token.head();
      if (head != Token.NONE) {
        first[head] = Math.min(first[head], first[token.index()]);
        last[head] = Math.max(last[head], last[token.index()]);
        if (--open[head] == 0) {
          ready.add(sentence.token(head));
        }
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return first.length;
  }

  Token token(int at) {
    return sentence.token(at);
  }

  Optional<Token> head(Token token) {
    return sentence.head(token);
  }

  List<Token> children(Token token) {
    return children.get(token.index());
  }

  Optional<Token> child(Token token, Relation... relations) {
    Set<Relation> wanted = EnumSet.copyOf(Arrays.asList(relations));
    return children(token).stream().filter(c -> wanted.contains(c.relation())).findFirst();
  }

  boolean has(Token token, Relation relation) {
    return child(token, relation).isPresent();
  }

  /** Index of the first word that the word governs, itself included. */
  int first(Token token) {
    return first[token.index()];
  }

  /** Index of the last word that the word governs, itself included. */
  int last(Token token) {
    return last[token.index()];
  }

  /** The preposition on a noun or the word that introduces a clause, in lower case, or "". */
  String introducer(Token token) {
    StringBuilder words = new StringBuilder();
    for (Token mark : children(token)) {
      boolean isIntroducer = mark.relation() == Relation.CASE || mark.relation() == Relation.MARKER;
      if (isIntroducer && mark.index() < token.index() && !mark.tag().equals("POS")) {
        words.append(words.isEmpty() ? "" : " ").append(mark.lemma());
        children(mark).forEach(part -> words.append(' ').append(part.lemma()));
      }
    }
    return words.toString();
  }

  Span span(int from, int to) {
    return Span.of(token(from).span().start(), token(to).span().end());
  }
}
