package org.dateline.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and its grammar: a tree over its words. Immutable; each word's dependants are sorted
 * out once, so that asking for them costs no walk over the sentence.
 */
public final class Sentence {

  private static final Set<Relation> BEFORE_NOUN =
      EnumSet.of(
          Relation.DETERMINER,
          Relation.ADJECTIVE,
          Relation.COMPOUND,
          Relation.NUMBER,
          Relation.POSSESSOR,
          Relation.NEGATION,
          Relation.FLAT);

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final int index;
  private final Span span;
  private final List<Token> tokens;
  private final boolean isParsed;
  private final List<List<Token>> children;

  /**
   * @param index its place in the document, from 0
   * @param span from its first to its last character
   * @param tokens its words
   * @param isParsed whether the words have governors
   */
  public Sentence(int index, Span span, List<Token> tokens, boolean isParsed) {
    this.index = index;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.isParsed = isParsed;
    this.children = children(this.tokens);
  }

  private static List<List<Token>> children(List<Token> tokens) {
    List<List<Token>> children = new ArrayList<>();
    tokens.forEach(token -> children.add(List.of()));
    for (Token token : tokens) {
      if (token.head() != Token.NONE) {
        if (children.get(token.head()).isEmpty()) {
          children.set(token.head(), new ArrayList<>());
        }
        children.get(token.head()).add(token);
      }
    }
    return children;
  }

  public int index() {
    return index;
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** The lemmas of all its tokens. */
  public List<String> lemmas() {
    return tokens.stream().map(Token::lemma).toList();
  }

  public boolean isParsed() {
    return isParsed;
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
    List<Token> all = children.get(token.index());
    if (relations.length == 0 || all.isEmpty()) {
      return List.copyOf(all);
    }
    Set<Relation> wanted = EnumSet.copyOf(Arrays.asList(relations));
    return all.stream().filter(child -> wanted.contains(child.relation())).toList();
  }

  /** The first of {@link #children(Token, Relation...)}. */
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

  /** Whether a word points to something known: "the", "this", "those" stands before the noun. */
  public boolean isDefinite(Token noun) {
    return children(noun, Relation.DETERMINER).stream()
        .anyMatch(word -> DEFINITE.contains(word.lemma()));
  }

  /** All words below this one in the tree, without itself, in reading order. */
  public List<Token> descendants(Token token) {
    BitSet below = below(token, Set.of());
    below.clear(token.index());
    return below.stream().mapToObj(tokens::get).toList();
  }

  /** The word, its governor, the governor's governor, and so on up to the root. */
  public List<Token> path(Token token) {
    List<Token> path = new ArrayList<>();
    Optional<Token> next = Optional.of(token);
    while (next.isPresent() && path.size() <= tokens.size()) {
      path.add(next.get());
      next = head(next.get());
    }
    return path;
  }

  /** Whether a word stands above another in the tree, at any distance; no word governs itself. */
  public boolean governs(Token above, Token below) {
    return above.index() != below.index() && path(below).contains(above);
  }

  /**
   * The characters from the first to the last word of all that hangs on this word, itself included;
   * marks at its edges are left out.
   */
  public Span subtree(Token token) {
    return cover(below(token, Set.of()), token);
  }

  /** The same without the branches that hang on the word itself by the given relations. */
  public Span subtreeWithout(Token token, Relation... relations) {
    return cover(below(token, EnumSet.copyOf(Arrays.asList(relations))), token);
  }

  /**
   * The noun phrase of a head without what follows it: its determiners, adjectives, compounds,
   * numbers and possessors, and the rest of a flat name. "the two Syrian officials in Hama" gives
   * "the two Syrian officials".
   */
  public Span nounPhrase(Token head) {
    BitSet words = new BitSet();
    words.set(head.index());
    for (Token child : children.get(head.index())) {
      boolean isAhead = child.index() < head.index();
      if (child.relation() == Relation.FLAT
          || (isAhead && BEFORE_NOUN.contains(child.relation()))) {
        words.or(below(child, Set.of()));
      }
    }
    return cover(words, head);
  }

  /** The noun phrase with what "of" adds: "the foreign minister of the transitional council". */
  public Span nounPhraseWithOf(Token head) {
    Span phrase = nounPhrase(head);
    for (Token child : children(head, Relation.NOUN_MODIFIER)) {
      if (child.index() > head.index() && preposition(child).equals("of")) {
        phrase = phrase.union(nounPhraseWithOf(child));
      }
    }
    return phrase;
  }

  /** The characters from one word to another, both included, in whichever order. */
  public Span span(Token one, Token other) {
    return one.span().union(other.span());
  }

  private BitSet below(Token top, Set<Relation> leftOut) {
    BitSet found = new BitSet();
    Deque<Token> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      Token token = open.pop();
      if (!found.get(token.index())) {
        found.set(token.index());
        children.get(token.index()).stream()
            .filter(child -> token.index() != top.index() || !leftOut.contains(child.relation()))
            .forEach(open::push);
      }
    }
    return found;
  }

  private Span cover(BitSet words, Token top) {
    Span covered = top.span();
    for (int at = words.nextSetBit(0); at >= 0; at = words.nextSetBit(at + 1)) {
      if (tokens.get(at).relation() != Relation.PUNCTUATION) {
        covered = covered.union(tokens.get(at).span());
      }
    }
    return covered;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sentence that
        && index == that.index
        && isParsed == that.isParsed
        && span.equals(that.span)
        && tokens.equals(that.tokens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, span, tokens, isParsed);
  }

  @Override
  public String toString() {
    return "Sentence " + index + " at " + span + ": " + tokens;
  }
}
