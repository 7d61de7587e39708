package org.dateline.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of units as words give it.
 *
 * @param count null for "several"
 * @param end behind its last word
 */
record Amount(@Nullable Double count, int end) {

  private static final Pattern DIGITS =
      Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}|[0-9]?)(?:\\.[0-9])?");

  private static final List<String> ONES =
      List.of(
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

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, Integer> LARGE =
      Map.of("dozen", 12, "hundred", 100, "thousand", 1000);

  private static final Set<String> SOME = Set.of("several", "many", "some", "few");

  /** The amount that stands here, or null; "a" counts as one. */
  static @Nullable Amount at(Line line, int from) {
    boolean isArticle = line.is(from, "a") || line.is(from, "an");
    if (isArticle && line.is(from + 1, "few")) {
      return new Amount(null, from + 2);
    }
    if (isArticle && line.is(from + 1, "couple")) {
      return new Amount(2.0, line.skip(from + 2, "of"));
    }
    if (isArticle && LARGE.containsKey(line.word(from + 1))) {
      return large(line, from + 1, 1);
    }
    if (isArticle) {
      return new Amount(1.0, from + 1);
    }
    return line.isAny(from, SOME) ? new Amount(null, from + 1) : number(line, from);
  }

  /** The number that stands here, or null. */
  static @Nullable Amount number(Line line, int from) {
    String word = line.word(from);
    if (DIGITS.matcher(word).matches()) {
      return large(line, from + 1, Double.parseDouble(word.replace(",", "")));
    }
    int tens = TENS.indexOf(word);
    if (tens >= 0) {
      int next = line.skip(from + 1, "-");
      int one = ONES.indexOf(line.word(next));
      return one > 0 && one < 10
          ? large(line, next + 1, tens * 10 + 20 + one)
          : large(line, from + 1, tens * 10 + 20);
    }
    int one = ONES.indexOf(word);
    return one < 0 ? null : large(line, from + 1, one);
  }

  private static Amount large(Line line, int from, double count) {
    Integer times = LARGE.get(line.word(from));
    return times == null ? new Amount(count, from) : new Amount(count * times, from + 1);
  }

  /** As TIMEX3 writes it. */
  String timex(int factor) {
    if (count == null) {
      return "X";
    }
    double all = count * factor;
    return all == Math.rint(all) ? String.valueOf((long) all) : String.valueOf(all);
  }

  /** Whole units, 0 where they are not known. */
  long whole() {
    return count == null ? 0 : Math.round(count);
  }
}
