package org.dateline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.dateline.text.Span;

/** Where in a text a question's words stand, by Lucene's highlighter. Safe for all threads. */
public final class Excerpts {

  private static final int AT_MOST = 3;

  /** Characters: two lines or three. */
  private static final int LENGTH = 200;

  /** Where in its piece a word is to stand. */
  private static final float MIDDLE = 0.5f;

  private Excerpts() {}

  /** The pieces that answer best, in the text's order; none if none of the words is there. */
  public static List<Excerpt> of(WordQuery query, String text) {
    try {
      Object found =
          highlighter().highlightWithoutSearcher(WordQuery.FIELD, query.anyOf(), text, AT_MOST);
      return found instanceof Found pieces ? pieces.excerpts() : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One for each text: it keeps what it last looked at. */
  private static UnifiedHighlighter highlighter() {
    return UnifiedHighlighter.builderWithoutSearcher(Stems.analyzer())
        .withMaxLength(Integer.MAX_VALUE - 1)
        .withMaxNoHighlightPassages(0)
        .withFormatter(new Spans())
        .withBreakIterator(
            () ->
                LengthGoalBreakIterator.createClosestToLength(
                    BreakIterator.getSentenceInstance(Locale.ENGLISH), LENGTH, MIDDLE))
        .build();
  }

  /** The highlighter's answer, before it is made into characters. */
  private record Found(List<Excerpt> excerpts) {}

  private static final class Spans extends PassageFormatter {
    @Override
    public Found format(Passage[] passages, String content) {
      return new Found(
          Arrays.stream(passages)
              .filter(passage -> passage.getNumMatches() > 0)
              .sorted(Comparator.comparingInt(Passage::getStartOffset))
              .map(passage -> new Excerpt(span(passage, content), words(passage)))
              .toList());
    }

    private static Span span(Passage passage, String content) {
      int start = passage.getStartOffset();
      int end = passage.getEndOffset();
      while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
        end--;
      }
      return Span.of(start, end);
    }

    private static List<Span> words(Passage passage) {
      List<Span> words = new ArrayList<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        Span word = Span.of(passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
        Span last = words.isEmpty() ? null : words.get(words.size() - 1);
        if (last != null && last.overlaps(word)) {
          words.set(words.size() - 1, last.union(word));
        } else {
          words.add(word);
        }
      }
      return words;
    }
  }
}
