package org.dateline.time;

import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.lexicon.Numerals;
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

  private static final Set<String> SOME = Set.of("several", "many", "some", "few");

  private static final Set<String> PLENTY =
      Set.of("dozens", "scores", "hundreds", "thousands", "tens");

  /** The amount that stands here, or null; "a" counts as one. */
  static @Nullable Amount at(Line line, int from) {
    boolean isArticle = line.is(from, "a") || line.is(from, "an");
    if (isArticle && line.is(from + 1, "few")) {
      return new Amount(null, from + 2);
    }
    if (isArticle && line.is(from + 1, "couple")) {
      return new Amount(2.0, line.skip(from + 2, "of"));
    }
    if (isArticle && Numerals.isLarge(line.word(from + 1))) {
      return number(line, from + 1);
    }
    if (isArticle) {
      return new Amount(1.0, from + 1);
    }
    if (line.isAny(from, PLENTY) && line.is(from + 1, "of")) {
      return new Amount(null, from + 2);
    }
    return line.isAny(from, SOME) ? new Amount(null, from + 1) : halved(line, number(line, from));
  }

  /** "two and a half", "two-and-a-half". */
  private static @Nullable Amount halved(Line line, @Nullable Amount whole) {
    if (whole == null || whole.count == null) {
      return whole;
    }
    int and = line.skip(whole.end, "-");
    int article = line.is(and, "and") ? line.skip(and + 1, "-") : -1;
    int half = article > 0 ? line.skip(line.skip(article, "a"), "-") : -1;
    return half > article && line.is(half, "half")
        ? new Amount(whole.count + 0.5, half + 1)
        : whole;
  }

  /** The number that stands here, or null. */
  static @Nullable Amount number(Line line, int from) {
    if (line.isDigit(from) && !DIGITS.matcher(line.word(from)).matches()) {
      return null;
    }
    return Numerals.at(line::word, from).map(n -> new Amount(n.value(), n.end())).orElse(null);
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
