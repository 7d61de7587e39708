package org.dateline.story;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Each run once. Lucene's lot loses its highest number whenever a run comes again that is in it
 * already.
 */
final class Distinct extends FilteringTokenFilter {

  private final CharTermAttribute run = addAttribute(CharTermAttribute.class);
  private final Set<String> seen = new HashSet<>();

  Distinct(TokenStream runs) {
    super(runs);
  }

  @Override
  protected boolean accept() {
    return seen.add(run.toString());
  }
}
