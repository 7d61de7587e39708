package org.dateline.story;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words that hold a digit: sums, counts, days, prices. */
final class Figures extends FilteringTokenFilter {

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  Figures(TokenStream words) {
    super(words);
  }

  @Override
  protected boolean accept() {
    return word.chars().anyMatch(Character::isDigit);
  }
}
