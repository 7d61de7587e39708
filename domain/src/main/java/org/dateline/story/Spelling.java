package org.dateline.story;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words without what outlets write differently: capitals, the points of "U.S.", the kind of
 * apostrophe, the comma in "1,200".
 */
final class Spelling extends TokenFilter {

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  Spelling(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] chars = word.buffer();
    int kept = 0;
    for (int at = 0; at < word.length(); at++) {
      if (Character.isLetterOrDigit(chars[at]) || Character.isSurrogate(chars[at])) {
        chars[kept++] = Character.toLowerCase(chars[at]);
      }
    }
    if (kept > 0) {
      word.setLength(kept);
    }
    return true;
  }
}
