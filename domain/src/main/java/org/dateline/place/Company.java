package org.dateline.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The countries that a story speaks of, each with how much it does; grows while it is read. */
public final class Company {

  /** So many mentions are no more than half a proof. */
  private static final double DOUBT = 2;

  /** By so much weight the likeliest place must lead. */
  private static final double CLEAR = 2;

  private final Map<String, Double> weights = new HashMap<>();

  void add(@Nullable String country, double weight) {
    if (country != null) {
      weights.merge(country, weight, Double::sum);
    }
  }

  /**
   * From 0 for a country that is not mentioned towards 1 for the most mentioned, the nearer the
   * more the story speaks of it.
   */
  public double share(@Nullable String country) {
    double most = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    return country == null ? 0 : weights.getOrDefault(country, 0.0) / (most + DOUBT);
  }

  /** Whether the story speaks of no country. */
  boolean isNobody() {
    return weights.isEmpty();
  }

  /** Only names with one likely meaning speak for a country, and no hamlets. */
  void add(List<Candidate> candidates) {
    Candidate best =
        candidates.stream().max(Comparator.comparingDouble(Candidate::weight)).orElse(null);
    if (best == null || best.country() == null || best.weight() < Support.NOTED) {
      return;
    }
    String country = best.country();
    double rival =
        candidates.stream()
            .filter(candidate -> !country.equals(candidate.country()))
            .mapToDouble(Candidate::weight)
            .max()
            .orElse(0);
    if (best.weight() - rival >= CLEAR) {
      add(country, 1);
    }
  }

  /** The country that the story is about, if it is clear: ISO 3166-1 alpha-3. */
  public Optional<String> dominant() {
    double all = weights.values().stream().mapToDouble(w -> w).sum();
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= 2 && entry.getValue() > 0.6 * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
