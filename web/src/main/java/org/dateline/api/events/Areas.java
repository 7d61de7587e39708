package org.dateline.api.events;

import java.util.List;
import java.util.Optional;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Box;
import org.dateline.ledger.Filter.Near;

/** Where something happened, as it is written in an address; in degrees. */
record Areas(QueryValues values) {

  private static final double USUAL_RADIUS_KM = 50;

  /** Half of the way around the earth. */
  private static final double MOST_KM = 20_040;

  /** A radius alone says nothing. */
  void check() {
    if (values.has("radiusKm") && !values.has("near") && !values.has("not.near")) {
      throw BadParameter.of(
          "radiusKm", values.single("radiusKm").orElse(""), List.of("a radius beside near"));
    }
  }

  Optional<Filter> box(String given) {
    List<Double> sides =
        values.numbers(given, 4, "west,south,east,north in degrees, such as 35.5,32.3,42.4,37.3");
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    Box box = new Box(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    boolean isBox =
        isLongitude(box.west())
            && isLongitude(box.east())
            && isLatitude(box.south())
            && isLatitude(box.north())
            && box.south() <= box.north();
    if (!isBox) {
      throw BadParameter.of(
          given,
          values.single(given).orElse(""),
          List.of("longitudes from -180 to 180", "latitudes from -90 to 90, south before north"));
    }
    return Optional.of(box);
  }

  Optional<Filter> near(String given) {
    List<Double> point =
        values.numbers(given, 2, "latitude,longitude in degrees, such as 33.5,36.3");
    if (point.isEmpty()) {
      return Optional.empty();
    }
    if (!isLatitude(point.get(0)) || !isLongitude(point.get(1))) {
      throw BadParameter.of(
          given,
          values.single(given).orElse(""),
          List.of("a latitude from -90 to 90", "a longitude from -180 to 180"));
    }
    double radius = values.number("radiusKm", 0.001, MOST_KM).orElse(USUAL_RADIUS_KM);
    return Optional.of(new Near(point.get(0), point.get(1), radius));
  }

  private static boolean isLatitude(double degrees) {
    return Math.abs(degrees) <= 90;
  }

  private static boolean isLongitude(double degrees) {
    return Math.abs(degrees) <= 180;
  }
}
