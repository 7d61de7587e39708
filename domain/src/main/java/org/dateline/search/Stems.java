package org.dateline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.UnicodeUtil;

/**
 * Reduces English text to what is searched for, by Lucene's Porter stemmer and its list of words
 * that are too common. Both databases are given these, so that they find the same. Safe for all
 * threads.
 */
public final class Stems {

  /** Changes when the same text gives other stems: what was indexed is of no use then. */
  public static final String VERSION = "stems-1";

  /** Of one text; what stands behind is not searched. No database indexes more in one piece. */
  static final int MOST = 100_000;

  /** In UTF-8. PostgreSQL takes a mebibyte of words and places in one text: room for the places. */
  private static final int MOST_BYTES = 400_000;

  private static final Analyzer ENGLISH = new English();

  private Stems() {}

  /** The same as Lucene's own indexes and highlighters use it. */
  public static Analyzer analyzer() {
    return ENGLISH;
  }

  /** The words of a text, in its order. */
  public static List<Stem> of(String text) {
    List<Stem> stems = new ArrayList<>();
    try (TokenStream words = ENGLISH.tokenStream(WordQuery.FIELD, text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
      int position = -1;
      int bytes = 0;
      words.reset();
      while (bytes < MOST_BYTES && words.incrementToken()) {
        position += step.getPositionIncrement();
        bytes += UnicodeUtil.calcUTF16toUTF8Length(word, 0, word.length());
        stems.add(new Stem(word.toString(), position));
      }
      return stems;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class English extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream plain =
          new LowerCaseFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(words)));
      TokenStream wanted = new StopFilter(plain, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
      return new TokenStreamComponents(
          words, new LimitTokenCountFilter(new PorterStemFilter(wanted), MOST));
    }
  }
}
