package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.dateline.place.Place.Precision;
import org.jspecify.annotations.Nullable;

/** Chooses among places of the same name, by their weight and by the story's other places. */
final class Ranking {

  private static final double COMPANY = 2.8;
  private static final double FILED = 1;
  private static final double REGION = 2;
  private static final double NEAR = 2.5;
  private static final double STATED = 10;
  private static final double CALLED = 3;
  private static final double PEER = 3;
  private static final double SMALL_PEER = 0.5;

  /** Less than this is no reason. */
  private static final double WORD = 0.3;

  /** Two places nearer than this are one for the reader. */
  private static final double SAME_KM = 25;

  private final Company company;
  private final Neighbourhood neighbours;
  private final @Nullable String filed;

  /** By the object, not by its value: within a story one place is one object. */
  private final IdentityHashMap<Candidate, Tally> known = new IdentityHashMap<>();

  /**
   * @param filed the country where the story was filed, or null
   */
  Ranking(Company company, Neighbourhood neighbours, @Nullable String filed) {
    this.company = company;
    this.neighbours = neighbours;
    this.filed = filed;
  }

  private record Scored(Candidate place, double score, List<String> reasons) {}

  /** The place that is meant; by its weight and by the story alone where nothing is stated. */
  Choice choose(List<Candidate> candidates, Statement statement) {
    List<Scored> order =
        candidates.stream()
            .map(candidate -> score(candidate, statement))
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .toList();
    Scored best = order.get(0);
    Candidate next =
        order.stream()
            .map(Scored::place)
            .filter(place -> place.distance(best.place()) > SAME_KM)
            .findFirst()
            .orElse(null);
    return new Choice(
        best.place(), next, next == null ? List.of("only place of the name") : best.reasons());
  }

  /** By how much the best leads; large where there is but one. */
  double lead(List<Candidate> candidates, Candidate best) {
    double rival =
        candidates.stream()
            .filter(place -> place.distance(best) > SAME_KM)
            .mapToDouble(place -> score(place, Statement.SILENT).score())
            .max()
            .orElse(0);
    return score(best, Statement.SILENT).score() - rival;
  }

  private Scored score(Candidate candidate, Statement statement) {
    Tally tally = known.computeIfAbsent(candidate, this::tally).copy();
    tally.add(Inside.lies(candidate, statement.within()) ? STATED : 0, "stated to lie there");
    double peer = isArea(candidate) ? PEER : SMALL_PEER;
    tally.add(isPeer(candidate, statement) ? peer : 0, "of a kind with those beside it");
    tally.add(holds(candidate, statement), "holds what is named with it");
    boolean isRegion =
        candidate.precision() == Precision.ADMIN1 || candidate.precision() == Precision.ADMIN2;
    tally.add(statement.isRegion() && isRegion ? STATED : 0, "called a region");
    tally.add(
        statement.isCity() && candidate.precision() == Precision.CITY ? CALLED : 0,
        "called a city");
    return new Scored(candidate, tally.sum, tally.reasons());
  }

  /** What speaks for a place wherever it is named. */
  private Tally tally(Candidate candidate) {
    Tally tally = new Tally(candidate.weight());
    tally.add(COMPANY * company.share(candidate.country()), "country of the story");
    boolean isFiled = candidate.country() != null && candidate.country().equals(filed);
    tally.add(isFiled ? FILED : 0, "country of the dateline");
    tally.add(
        isArea(candidate) ? 0 : NEAR * neighbours.nearness(candidate),
        "near other places of the story");
    tally.add(
        candidate.precision() == Precision.ADMIN1
            ? 0
            : REGION * neighbours.share(candidate.country(), candidate.admin1()),
        "region of the story");
    return tally;
  }

  private static boolean isArea(Candidate candidate) {
    return candidate.precision() == Precision.COUNTRY || candidate.precision() == Precision.ADMIN1;
  }

  private static boolean isPeer(Candidate candidate, Statement statement) {
    return statement.beside().stream()
        .anyMatch(
            peer ->
                peer.precision() == candidate.precision()
                    && (peer.precision() == Precision.COUNTRY
                        || Objects.equals(peer.country(), candidate.country())));
  }

  private static double holds(Candidate candidate, Statement statement) {
    return statement.holding().stream()
            .filter(place -> Inside.lies(place, candidate))
            .mapToDouble(Candidate::weight)
            .max()
            .orElse(0)
        / 2;
  }

  /** What speaks for a place, summed up. */
  private static final class Tally {
    private final List<String> reasons = new ArrayList<>();
    private final double weight;
    private double sum;

    Tally(double weight) {
      this.weight = weight;
      this.sum = weight;
    }

    Tally copy() {
      Tally copy = new Tally(weight);
      copy.sum = sum;
      copy.reasons.addAll(reasons);
      return copy;
    }

    void add(double points, String reason) {
      sum += points;
      if (points >= WORD) {
        reasons.add(reason);
      }
    }

    List<String> reasons() {
      List<String> all = new ArrayList<>(reasons);
      if (weight >= sum / 2) {
        all.add(0, "population");
      }
      return all;
    }
  }
}
