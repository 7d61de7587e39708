package org.dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, whatever it says; words are split at blanks, without a parser. */
class TimePropertiesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 23);

  private static final List<String> WORDS =
      List.of(
          "on",
          "the",
          "of",
          "Tuesday",
          "July",
          "14",
          "-",
          "16",
          "1990s",
          "2003",
          "to",
          "two",
          "weeks",
          "ago",
          "later",
          "half",
          "a",
          "year",
          "every",
          "early",
          "end",
          "10",
          "p.m.",
          "GMT",
          "next",
          "past",
          "third",
          "quarter",
          "summer",
          "Easter",
          "Ramadan",
          "eve",
          "9,999",
          "999,999",
          "decades",
          "thousand",
          "centuries",
          "BC",
          "fiscal",
          "between",
          "and",
          "about",
          "31",
          "February",
          "29",
          "24:00",
          "00/00/0000",
          "99/99/99",
          "the day before");

  private static final List<String> STRANGERS =
      List.of(
          "😀", "🇹🇷", "دمشق", "e\u0301", "\u202Etf\u202C", "\u05D0\u05D1", "\u200D", "n\u0303o");

  @Test
  void quotesItsWordsWhateverStandsBeforeThem() {
    Random random = new Random(20250723);
    int found = 0;
    for (int round = 0; round < 2_000; round++) {
      Text text = Text.received(jumble(random, 40));
      for (TimeExpression time : new TimeFinder().find(sentences(text), text, DAY)) {
        assertEquals(text.at(time.words().span()), time.words().text());
        found++;
      }
    }
    assertTrue(found > 2_000, () -> "too few expressions to prove anything");
  }

  @Test
  void neverOverlapsAndNeverEndsBeforeItBegins() {
    Random random = new Random(14);
    for (int round = 0; round < 2_000; round++) {
      Text text = Text.received(jumble(random, 40));
      LocalDate day = round % 3 == 0 ? null : DAY.plusDays(random.nextInt(20_000) - 10_000L);
      Span before = Span.of(0, 0);
      for (TimeExpression time : new TimeFinder().find(sentences(text), text, day)) {
        assertTrue(time.words().span().start() >= before.end());
        before = time.words().span();
        assertEquals(time.from() == null, time.to() == null);
        assertFalse(time.from() != null && time.to() != null && time.to().isBefore(time.from()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025 ",
        "14 ",
        "July ",
        "early ",
        "1939-",
        "a ",
        "two ",
        "10:00 ",
        "end of the ",
        "from March to ",
        "14 to ",
        "the day before ",
        "Easter ",
        "more than a "
      })
  void growsWithTheTextAndNoFaster(String unit) {
    growsEvenly(unit, 20_000, 200_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "Monday ", "the "})
  void growsEvenlyUpToAMegabyte(String unit) {
    growsEvenly(unit, 100_000, 1_000_000);
  }

  private static void growsEvenly(String unit, int few, int many) {
    long small = Math.max(least(unit, few), 1_000_000);
    long large = least(unit, many);
    long bound = small * (many / few) * 6;
    assertTrue(large < bound, () -> unit + ": " + small + " ns, then " + large + " ns");
  }

  /** The best of three: now and then the virtual machine compiles in the middle of one. */
  private static long least(String unit, int length) {
    return LongStream.range(0, 3).map(round -> effort(unit, length)).min().orElseThrow();
  }

  /** The processor's time for it, whatever else the machine does. */
  private static long effort(String unit, int length) {
    Text text = Text.received(unit.repeat(length / unit.length()));
    List<Sentence> sentences = sentences(text);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    new TimeFinder().find(sentences, text, DAY);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private static String jumble(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      List<String> list = random.nextInt(5) == 0 ? STRANGERS : WORDS;
      text.append(list.get(random.nextInt(list.size()))).append(' ');
    }
    return text.toString();
  }

  /** All in sentences of fifty words, without grammar. */
  private static List<Sentence> sentences(Text text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.chars().indexOf(' ', at);
      end = end < 0 ? text.length() : end;
      if (end > at) {
        tokens.add(token(text, tokens.size(), Span.of(at, end)));
      }
      at = end + 1;
      if (tokens.size() == 50 || (at >= text.length() && !tokens.isEmpty())) {
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(sentences.size(), span, tokens, false));
        tokens = new ArrayList<>();
      }
    }
    return sentences;
  }

  private static Token token(Text text, int index, Span span) {
    String word = text.at(span);
    return new Token(index, span, word, word, WordClass.OTHER, "NN", Token.NONE, Relation.UNKNOWN);
  }
}
