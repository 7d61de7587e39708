package org.dateline.place;

import java.util.List;

/** Which places lie in which. */
final class Inside {

  /** A town is not farther than so many kilometres from the middle of its district. */
  private static final double NEAR = 120;

  private Inside() {}

  /** Whether one place is said to lie in the other. */
  static boolean lies(Candidate place, Candidate wider) {
    if (wider.equals(place) || wider.country() == null) {
      return false;
    }
    boolean isSameCountry = wider.country().equals(place.country());
    return switch (wider.precision()) {
      case COUNTRY -> isSameCountry && place.precision() != Place.Precision.COUNTRY;
      case ADMIN1 ->
          isSameCountry
              && wider.admin1() != null
              && wider.admin1().equals(place.admin1())
              && place.precision() != Place.Precision.ADMIN1;
      case ADMIN2, REGION ->
          isSameCountry
              && place.precision() == Place.Precision.CITY
              && place.distance(wider) < NEAR;
      case POINT, CITY -> false;
    };
  }

  static boolean lies(Candidate place, List<Candidate> wider) {
    return wider.stream().anyMatch(area -> lies(place, area));
  }

  static boolean any(List<Candidate> places, List<Candidate> wider) {
    return places.stream().anyMatch(place -> lies(place, wider));
  }
}
