package org.dateline.place;

import org.dateline.lexicon.Country.Point;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer, which a name may mean.
 *
 * @param geonames GeoNames id, or null for entries of our own
 * @param country ISO 3166-1 alpha-3, or null
 * @param admin1 name of the first-level region, or null
 * @param population 0 where it is not known
 * @param weight how readily the name means this place where nothing else speaks: the logarithm of
 *     its people, more for capitals, countries and what we typed ourselves
 */
public record Candidate(
    String name,
    @Nullable Integer geonames,
    Point point,
    @Nullable String country,
    @Nullable String admin1,
    Place.Precision precision,
    long population,
    double weight) {

  private static final double EARTH = 6371;

  Candidate weighing(double other) {
    return new Candidate(name, geonames, point, country, admin1, precision, population, other);
  }

  /** Kilometres to another place, along the great circle. */
  double distance(Candidate other) {
    double north = Math.toRadians(point.latitude());
    double otherNorth = Math.toRadians(other.point.latitude());
    double east = Math.toRadians(other.point.longitude() - point.longitude());
    double half =
        Math.pow(Math.sin((otherNorth - north) / 2), 2)
            + Math.cos(north) * Math.cos(otherNorth) * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
