package org.dateline.search;

/**
 * A word of a text as it is searched for: without accents, in lower case, without its ending.
 *
 * @param position among the words of the text, from 0; those that are too common count
 */
public record Stem(String word, int position) {}
