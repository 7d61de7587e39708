package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of a story that are in no doubt, near which the others are sought. */
final class Neighbourhood {

  /** So many kilometres away, a neighbour speaks a third as loud. */
  private static final double REACH = 150;

  /** More neighbours than these say nothing new. */
  private static final int MOST = 40;

  private static final double DOUBT = 1;

  private final List<Candidate> places;
  private final Map<String, Integer> regions = new HashMap<>();

  private Neighbourhood(Set<Candidate> places, List<Candidate> all) {
    this.places = places.stream().limit(MOST).toList();
    for (Candidate place : all) {
      if (place.admin1() != null) {
        regions.merge(place.country() + place.admin1(), 1, Integer::sum);
      }
    }
  }

  static Neighbourhood none() {
    return new Neighbourhood(Set.of(), List.of());
  }

  static Neighbourhood of(List<Candidate> certain) {
    Set<Candidate> small = new LinkedHashSet<>();
    List<Candidate> regions = new ArrayList<>();
    for (Candidate place : certain) {
      switch (place.precision()) {
        case POINT, CITY, ADMIN2 -> small.add(place);
        case ADMIN1 -> regions.add(place);
        case COUNTRY, REGION -> {}
      }
    }
    return new Neighbourhood(small, regions);
  }

  /** From 0 far from all towards 1 where some are near. */
  double nearness(Candidate candidate) {
    double sum = 0;
    for (Candidate place : places) {
      sum +=
          place.name().equals(candidate.name()) ? 0 : Math.exp(-candidate.distance(place) / REACH);
    }
    return sum / (sum + DOUBT);
  }

  /** From 0 for a region that is not named towards 1. */
  double share(@Nullable String country, @Nullable String admin1) {
    int count = admin1 == null ? 0 : regions.getOrDefault(country + admin1, 0);
    return count / (count + DOUBT);
  }
}
