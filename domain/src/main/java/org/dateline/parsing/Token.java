package org.dateline.parsing;

import org.dateline.text.Span;

/**
 * One word of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the document's text
 * @param text its characters as they stand there
 * @param lemma its dictionary form in lower case and plain characters ("turkey" for Türkiye); as
 *     written where it is a mark
 * @param wordClass its part of speech
 * @param tag the Penn Treebank tag, which tells tense and number where the class is too coarse;
 *     empty in a sentence not worth tagging
 * @param head the index of its governor, or {@link #NONE} for the root and in a sentence not parsed
 * @param relation what it is to its governor
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    WordClass wordClass,
    String tag,
    int head,
    Relation relation) {

  /** The head of a word that no word governs. */
  public static final int NONE = -1;

  /** The same word, governed by another one. */
  public Token below(int governor, Relation as) {
    return new Token(index, span, text, lemma, wordClass, tag, governor, as);
  }

  public boolean isVerb() {
    return wordClass == WordClass.VERB;
  }

  public boolean isNoun() {
    return wordClass == WordClass.NOUN || wordClass == WordClass.PROPER_NOUN;
  }
}
