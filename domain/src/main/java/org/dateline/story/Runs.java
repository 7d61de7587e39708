package org.dateline.story;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a story is compared by, as numbers drawn by lot: of all its runs of words, or of all its
 * figures, those whose hashes are the lowest. The lot falls alike in every story, so two stories
 * that share a run keep it or lose it together.
 */
final class Runs {

  private static final int HASH_CHARS = 4;

  private Runs() {}

  /**
   * @param length of a run, in words
   * @param keep how many at most
   */
  static Lot ofWords(String body, int length, int keep) {
    ShingleFilter runs = new ShingleFilter(words(body), length, length);
    runs.setOutputUnigrams(false);
    return lowest(runs, keep);
  }

  /** The same of the words that hold a digit. */
  static Lot ofFigures(String body, int keep) {
    return lowest(new Figures(words(body)), keep);
  }

  private static TokenStream words(String body) {
    Tokenizer words = new StandardTokenizer();
    words.setReader(new StringReader(body));
    return new ASCIIFoldingFilter(new Spelling(words));
  }

  private static Lot lowest(TokenStream all, int keep) {
    try (TokenStream lot = new MinHashFilter(new Distinct(all), 1, 1, keep, false)) {
      CharTermAttribute hash = lot.addAttribute(CharTermAttribute.class);
      long[] lowest = new long[keep];
      int count = 0;
      lot.reset();
      while (lot.incrementToken()) {
        lowest[count++] = number(hash);
      }
      lot.end();
      return new Lot(Arrays.copyOf(lowest, count), keep);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The half of the hash by which it was ordered; Lucene writes it as characters. */
  private static long number(CharTermAttribute hash) {
    long number = 0;
    for (int at = 0; at < HASH_CHARS; at++) {
      number = number << Character.SIZE | hash.charAt(at);
    }
    return number;
  }
}
