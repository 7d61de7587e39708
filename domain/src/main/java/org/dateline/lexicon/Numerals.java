package org.dateline.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Numbers as news writes them: "12", "1,200", "3.5 million", "forty-five", "two dozen", "two
 * hundred and fifty". "A" before them is no part of them. Immutable, safe for all threads.
 */
public final class Numerals {

  private static final Pattern DIGITS =
      Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,12})(?:\\.[0-9]{1,3})?");

  private static final Map<String, Integer> ONES =
      numbered(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final Map<String, Integer> TENS =
      numbered(
          "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, Double> LARGE =
      Map.of("dozen", 12d, "hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9);

  private Numerals() {}

  /**
   * A number in a row of words.
   *
   * @param end index behind its last word
   */
  public record Numeral(double value, int end) {}

  private static Map<String, Integer> numbered(String... words) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int value = 0; value < words.length; value++) {
      if (!words[value].isEmpty()) {
        numbers.put(words[value], value);
      }
    }
    return Map.copyOf(numbers);
  }

  /** Whether a word multiplies: "dozen", "hundred", "million". */
  public static boolean isLarge(String word) {
    return LARGE.containsKey(word);
  }

  /**
   * The number that begins at a word, if one does.
   *
   * @param words the words in small letters; empty beyond the ends of the row
   */
  public static Optional<Numeral> at(IntFunction<String> words, int from) {
    String word = words.apply(from);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (Character.isDigit(word.charAt(0))) {
      return DIGITS.matcher(word).matches()
          ? Optional.of(enlarged(words, Double.parseDouble(word.replace(",", "")), from + 1))
          : Optional.empty();
    }
    return LARGE.containsKey(word)
        ? Optional.of(enlarged(words, 1, from))
        : small(words, from).map(n -> enlarged(words, n.value(), n.end()));
  }

  /** Below a hundred: "seven", "forty-five" in one word or three. */
  private static Optional<Numeral> small(IntFunction<String> words, int from) {
    String word = words.apply(from);
    int hyphen = word.indexOf('-');
    Integer ones = ONES.get(word);
    if (ones != null) {
      return Optional.of(new Numeral(ones, from + 1));
    }
    Integer tens = TENS.get(hyphen < 0 ? word : word.substring(0, hyphen));
    if (tens == null) {
      return Optional.empty();
    }
    boolean isApart = hyphen < 0 && words.apply(from + 1).equals("-");
    String second =
        hyphen < 0 ? words.apply(isApart ? from + 2 : from + 1) : word.substring(hyphen + 1);
    int one = ONES.getOrDefault(second, 0);
    boolean isJoined = one > 0 && one < 10;
    if (hyphen >= 0) {
      return isJoined ? Optional.of(new Numeral(tens * 10 + one, from + 1)) : Optional.empty();
    }
    return Optional.of(
        isJoined
            ? new Numeral(tens * 10 + one, from + (isApart ? 3 : 2))
            : new Numeral(tens * 10, from + 1));
  }

  private static Numeral enlarged(IntFunction<String> words, double count, int from) {
    double value = count;
    int at = from;
    Double times = LARGE.get(words.apply(at));
    boolean isHundred = words.apply(at).equals("hundred");
    while (times != null) {
      value *= times;
      at++;
      times = LARGE.get(words.apply(at));
    }
    Optional<Numeral> rest =
        isHundred && words.apply(at).equals("and") ? small(words, at + 1) : Optional.empty();
    return rest.isPresent()
        ? new Numeral(value + rest.get().value(), rest.get().end())
        : new Numeral(value, at);
  }
}
