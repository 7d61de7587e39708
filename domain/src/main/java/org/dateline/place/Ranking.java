package org.dateline.place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.parsing.Sentence;
import org.dateline.place.Place.Precision;
import org.jspecify.annotations.Nullable;

/** Chooses among places of the same name, by their weight and by the story's other places. */
final class Ranking {

  private static final double COMPANY = 2.8;
  private static final double STATED = 10;
  private static final Set<String> REGION_WORDS =
      Set.of(
          "province",
          "governorate",
          "region",
          "oblast",
          "county",
          "prefecture",
          "department",
          "state",
          "provinces",
          "regions");

  private final Company company;

  Ranking(Company company) {
    this.company = company;
  }

  Candidate best(List<Candidate> candidates) {
    return candidates.stream()
        .max(Comparator.comparingDouble(this::score))
        .orElseThrow(IllegalArgumentException::new);
  }

  /**
   * The place that is meant.
   *
   * @param next the place named after it, which may say where it lies ("Paris, Texas"), or null
   */
  Candidate choose(Toponym toponym, @Nullable Toponym next) {
    boolean isStated = next != null && isDirectlyBehind(toponym, next);
    boolean isRegion = isRegion(toponym);
    return toponym.candidates().stream()
        .max(
            Comparator.comparingDouble(
                candidate ->
                    score(candidate)
                        + (isStated && next != null && lies(candidate, next) ? STATED : 0)
                        + (isRegion && candidate.precision() == Precision.ADMIN1 ? STATED : 0)))
        .orElseThrow(IllegalArgumentException::new);
  }

  private double score(Candidate candidate) {
    return candidate.weight() + COMPANY * company.share(candidate.country());
  }

  private static boolean isDirectlyBehind(Toponym toponym, Toponym next) {
    Sentence sentence = toponym.sentence();
    return next.sentence().index() == sentence.index()
        && next.first() == toponym.last() + 2
        && sentence.token(toponym.last() + 1).text().equals(",");
  }

  private static boolean lies(Candidate candidate, Toponym in) {
    return in.candidates().stream()
        .filter(wider -> !wider.equals(candidate))
        .anyMatch(
            wider ->
                switch (wider.precision()) {
                  case COUNTRY ->
                      wider.country() != null
                          && wider.country().equals(candidate.country())
                          && candidate.precision() != Precision.COUNTRY;
                  case ADMIN1 ->
                      wider.admin1() != null
                          && wider.admin1().equals(candidate.admin1())
                          && candidate.precision() != Precision.ADMIN1;
                  case POINT, CITY, ADMIN2, REGION -> false;
                });
  }

  private static boolean isRegion(Toponym toponym) {
    Sentence sentence = toponym.sentence();
    int behind = toponym.last() + 1;
    return behind < sentence.tokens().size()
        && REGION_WORDS.contains(sentence.token(behind).text().toLowerCase(Locale.ROOT));
  }
}
