package org.dateline.lexicon.tool;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The middle of an area for which no atlas gives one, from the places that lie in it.
 *
 * @param population of all of them
 */
record Middle(double latitude, double longitude, long population) {

  private static final double NEAR = 1;

  static Middle of(Collection<DumpPlace> places) {
    double latitude = 0;
    double longitude = 0;
    double weights = 0;
    long population = 0;
    for (DumpPlace place : places) {
      // Damped, so that one great city does not pull it over.
      double weight = Math.sqrt((double) Math.max(1, place.population()));
      latitude += weight * place.latitude();
      longitude += weight * place.longitude();
      weights += weight;
      // A borough's people are counted with its city's.
      population += place.feature().equals("PPLX") ? 0 : place.population();
    }
    return new Middle(latitude / weights, longitude / weights, population);
  }

  /** Whether the atlas may mean the same area. */
  boolean isNear(@Nullable AtlasRegion region) {
    return region != null
        && Math.abs(region.latitude() - latitude) < NEAR
        && Math.abs(region.longitude() - longitude) < 2 * NEAR;
  }
}
