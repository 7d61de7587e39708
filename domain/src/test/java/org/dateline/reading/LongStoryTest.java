package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Document;
import org.dateline.parsing.Name;
import org.dateline.parsing.NameRecogniser;
import org.dateline.parsing.Parser;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.corenlp.CoreNlpEngine;
import org.dateline.parsing.corenlp.LoadedEngine;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** All steps behind the parser grow with the story and no faster. */
class LongStoryTest {

  /** What stands for the number of the page in its names, so that each page has its own. */
  private static final String CODE = "abc";

  private static final String PAGE =
      """
      Velabcden troops and Sorabcland militias clashed in the northern town of Arvabcika on Monday, \
      officials said. "We were attacked by the forces of Moran Alabcvik without any warning," said Ada \
      Tolabcmin, a spokeswoman for the Harbour Party of Velabcden. She accused the Sorabcland Front of \
      killing at least 12 villagers near Hamabcra between July 14 and 16. The foreign minister of \
      Norabcland, Peter Vesabck, denied that his country had sent weapons to the rebels, according to the \
      Norabcland Herald. Vesabck met the Turkish ambassador to France two weeks ago. If the talks fail, \
      he warned, Norabcland will close its border with Sorabcland. Kenya and Uganda signed a trade \
      agreement in Nairobi last week, and the ministers of both countries praised it. Thousands of \
      protesters marched through Lima, where police fired tear gas and arrested 30 people; the Interior \
      Ministry could not be reached for comment. The Velabcden Harbour Union said on condition of \
      anonymity that it had asked the United Nations for food.
      """;

  private static final int SHORT = 125;
  private static final int LONG = 1_000;

  @Test
  void allStepsBehindTheParserGrowEvenlyUpToAMegabyte() {
    Reader reader = new Reader(Pages.READ, Pages.READ);
    cost(reader, SHORT);
    long few = Math.min(cost(reader, SHORT), cost(reader, SHORT));
    long many = cost(reader, LONG);
    long even = few * (LONG / SHORT);
    assertTrue(many < even * 2, () -> few / 1_000_000 + " ms, then " + many / 1_000_000 + " ms");
  }

  /**
   * The time of our own code for a story of so many pages; the system's for fresh memory is not.
   */
  private static long cost(Reader reader, int pages) {
    StringBuilder story = new StringBuilder();
    for (int page = 0; page < pages; page++) {
      story.append(Pages.named(PAGE, page));
    }
    Document document =
        new Document(
            "urn:test", null, null, null, null, null, null, null, Text.received(story.toString()));
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadUserTime();
    Reading reading = reader.read(document);
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadUserTime();
    assertTrue(reading.events().size() >= pages * 5, () -> reading.events().size() + " events");
    return end - start;
  }

  /** The grammar of one page, given again for each: the parser itself would take minutes. */
  private record Pages(List<Sentence> sentences, List<List<Name>> names)
      implements Parser, NameRecogniser {

    private static final Pages READ = of(LoadedEngine.get());

    static Pages of(CoreNlpEngine engine) {
      List<Sentence> sentences = engine.parser().parse(Text.received(PAGE));
      return new Pages(sentences, sentences.stream().map(engine.names()::names).toList());
    }

    static String named(String words, int page) {
      char first = (char) ('a' + page / 676);
      char second = (char) ('a' + page / 26 % 26);
      char third = (char) ('a' + page % 26);
      return words.replace(CODE, "" + first + second + third);
    }

    @Override
    public List<Sentence> parse(Text text, List<Span> skip) {
      List<Sentence> all = new ArrayList<>();
      for (int page = 0; page < text.length() / PAGE.length(); page++) {
        for (Sentence sentence : sentences) {
          all.add(moved(sentence, page, all.size(), text));
        }
      }
      return all;
    }

    private static Sentence moved(Sentence sentence, int page, int index, Text text) {
      List<Token> tokens = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        Span span = moved(token.span(), page);
        tokens.add(
            new Token(
                token.index(),
                span,
                text.at(span),
                named(token.lemma(), page),
                token.wordClass(),
                token.tag(),
                token.head(),
                token.relation()));
      }
      return new Sentence(index, moved(sentence.span(), page), tokens, sentence.isParsed());
    }

    private static Span moved(Span span, int page) {
      int by = page * PAGE.length();
      return Span.of(span.start() + by, span.end() + by);
    }

    @Override
    public List<Name> names(Sentence sentence) {
      int page = sentence.index() / sentences.size();
      return names.get(sentence.index() % sentences.size()).stream()
          .map(n -> new Name(moved(n.span(), page), n.first(), n.last(), n.kind()))
          .toList();
    }
  }
}
