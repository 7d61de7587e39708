package org.dateline.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.search.Stem;
import org.dateline.search.Stems;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a story is about: the {@value #WORDS} words that tell it best from others, and how much each
 * of them does. Two reports of one happening have the same names and things, in whatever words of
 * their own they speak of them. Immutable.
 */
public final class Gist {

  /** More of them are of the setting, not of the happening: a country's politics, a war. */
  private static final int WORDS = 32;

  private static final int KEYS = 8;

  /** What is longer is an address or noise, and no ledger has room for any length. */
  private static final int LONGEST = 64;

  /** The news stands at the top; what stands there counts twice. */
  private static final int LEAD = 100;

  /** What says less than some three rare words is like nothing, not even what says the same. */
  private static final double LEAST = 15;

  private static final double WHOLE = 1000;

  /**
   * The weightiest first; the root of the sum of their squares is 1, or less where little is said.
   */
  private final Map<String, Double> weights;

  private Gist(Map<String, Double> weights) {
    this.weights = weights;
  }

  /**
   * The gist of a story in English. Takes time by the text's length up to a bound.
   *
   * @param headline or null
   */
  public static Gist of(@Nullable String headline, Text story) {
    String body = Body.of(story);
    Map<String, Integer> times = new HashMap<>();
    for (Stem stem : Stems.of(headline == null ? body : headline + "\n" + body)) {
      if (isWord(stem.word())) {
        times.merge(stem.word(), stem.position() < LEAD ? 2 : 1, Integer::sum);
      }
    }
    Map<String, Double> weights = new HashMap<>();
    times.forEach(
        (word, count) -> weights.put(word, (1 + Math.log(count)) * Rarity.standard().of(word)));
    return heaviest(weights);
  }

  private static boolean isWord(String stem) {
    return stem.length() > 1
        && stem.length() <= LONGEST
        && stem.chars().allMatch(Character::isLetter);
  }

  private static Gist heaviest(Map<String, Double> weights) {
    List<Map.Entry<String, Double>> heaviest =
        weights.entrySet().stream()
            .filter(word -> word.getValue() > 0)
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(WORDS)
            .toList();
    double length =
        Math.sqrt(heaviest.stream().mapToDouble(it -> it.getValue() * it.getValue()).sum());
    Map<String, Double> shares = new LinkedHashMap<>();
    heaviest.forEach(word -> shares.put(word.getKey(), word.getValue() / Math.max(LEAST, length)));
    return new Gist(shares);
  }

  /**
   * How far the two are about the same: the cosine of the angle between them.
   *
   * @return 0 to 1, the same from either side
   */
  public double likeness(Gist other) {
    return weights.entrySet().stream()
        .mapToDouble(word -> word.getValue() * other.weights.getOrDefault(word.getKey(), 0.0))
        .sum();
  }

  /**
   * What a ledger finds candidates by: the {@value #KEYS} weightiest words. Those that share most
   * of them come first.
   */
  public List<String> keys() {
    return weights.keySet().stream().limit(KEYS).toList();
  }

  /** The form in which a gist is stored: {@code druze=412 sweida=388 …}, in thousandths. */
  @Override
  public String toString() {
    return weights.entrySet().stream()
        .map(word -> word.getKey() + "=" + Math.round(word.getValue() * WHOLE))
        .collect(Collectors.joining(" "));
  }

  /**
   * Reads the stored form.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Gist parse(String stored) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String word : stored.isEmpty() ? new String[0] : stored.split(" ", -1)) {
      int sign = word.indexOf('=');
      if (sign < 1) {
        throw new IllegalArgumentException("no gist: " + stored);
      }
      weights.put(word.substring(0, sign), Integer.parseInt(word.substring(sign + 1)) / WHOLE);
    }
    return new Gist(weights);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Gist gist && toString().equals(gist.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
