package org.dateline.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Span;

/**
 * A sentence and its grammar: a tree over its words.
 *
 * @param index its place in the document, from 0
 * @param span from its first to its last character
 * @param tokens its words
 * @param isParsed whether the words have governors
 */
public record Sentence(int index, Span span, List<Token> tokens, boolean isParsed) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  /** The governor, if the word has one. */
  public Optional<Token> head(Token token) {
    return token.head() == Token.NONE ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /**
   * The words that this word governs, in reading order; of the given relations, or all if none is
   * given.
   */
  public List<Token> children(Token token, Relation... relations) {
    Set<Relation> wanted =
        relations.length == 0
            ? EnumSet.allOf(Relation.class)
            : EnumSet.copyOf(Arrays.asList(relations));
    List<Token> found = new ArrayList<>();
    for (Token child : tokens) {
      if (child.head() == token.index() && wanted.contains(child.relation())) {
        found.add(child);
      }
    }
    return found;
  }

  public Optional<Token> child(Token token, Relation... relations) {
    return children(token, relations).stream().findFirst();
  }

  /** The lower-case preposition on a noun ("on", "because of"), or an empty string. */
  public String preposition(Token noun) {
    StringBuilder words = new StringBuilder();
    for (Token mark : children(noun, Relation.CASE)) {
      if (!mark.tag().equals("POS")) {
        words.append(words.isEmpty() ? "" : " ").append(mark.lemma());
        children(mark, Relation.FLAT).forEach(part -> words.append(' ').append(part.lemma()));
      }
    }
    return words.toString();
  }
}
