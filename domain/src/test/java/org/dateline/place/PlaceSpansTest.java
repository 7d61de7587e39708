package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Trial;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Phrases;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every place in every text. */
class PlaceSpansTest {

  private static final PlaceFinder FINDER =
      new PlaceFinder(
          Countries.load(),
          Gazetteer.load(Countries.load()),
          new Phrases.Builder<String>().build());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uD83D\uDE80\uD83D\uDE80 ",
        "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 ",
        "e\u0301\u0323a\u0308\u0308 ",
        "\u200F\u202E\u2066x\u2069 "
      })
  void quotesItsWordsWhateverStandsBefore(String before) {
    Trial trial =
        Trial.of(before + "Troops left Sa\u0301o Paulo, Brazil, and S\u00E3o Paulo for Qamishli.");
    assertTrue(trial.places().size() >= 3, trial.places().toString());
    for (Place place : trial.places()) {
      assertEquals(place.words().text(), trial.text().at(place.words().span()));
    }
  }

  private static List<Place> read(int copies) {
    String[] words = {"In", "San", "Antonio", ",", "Paris", "and", "Al", "Bab", "men", "fell", "."};
    StringBuilder chars = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      int start = chars.length();
      List<Token> tokens = new ArrayList<>();
      for (String word : words) {
        Span span = Span.of(chars.length(), chars.length() + word.length());
        boolean isName = Character.isUpperCase(word.charAt(0)) && tokens.size() > 0;
        tokens.add(
            new Token(
                tokens.size(),
                span,
                word,
                word,
                isName ? WordClass.PROPER_NOUN : WordClass.OTHER,
                isName ? "NNP" : "IN",
                Token.NONE,
                Relation.ROOT));
        chars.append(word).append(' ');
      }
      sentences.add(new Sentence(i, Span.of(start, chars.length() - 1), tokens, false));
    }
    return FINDER.find(
        Text.received(chars.toString()),
        sentences,
        sentences.stream().map(sentence -> List.<org.dateline.parsing.Name>of()).toList(),
        null);
  }

  private static long millis(int copies) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    assertTrue(read(copies).size() >= copies);
    return (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
  }

  @Test
  void takesTimeInProportionToTheText() {
    millis(2_000);
    long some = Math.max(millis(2_000), 50);
    // A million characters.
    long many = millis(20_000);
    assertTrue(many < 30 * some, many + " ms for ten times what took " + some);
  }
}
