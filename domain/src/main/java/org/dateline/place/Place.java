package org.dateline.place;

import java.util.List;
import java.util.Locale;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a place and what it was resolved to.
 *
 * @param words the words that name it
 * @param name the gazetteer's name
 * @param geonames GeoNames id, or null for entries of our own
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param country ISO 3166-1 alpha-3, or null for seas and the like
 * @param admin1 name of the first-level region, or null
 * @param runnerUp the place that the name would mean next, or null if there is no other
 * @param reasons what spoke for this place, and for its role
 */
public record Place(
    Words words,
    String name,
    @Nullable Integer geonames,
    double latitude,
    double longitude,
    @Nullable String country,
    @Nullable String admin1,
    Precision precision,
    Role role,
    @Nullable RunnerUp runnerUp,
    List<String> reasons) {

  public Place {
    reasons = List.copyOf(reasons);
  }

  /**
   * The place that the name would mean next.
   *
   * @param geonames GeoNames id, or null
   * @param country ISO 3166-1 alpha-3, or null
   */
  public record RunnerUp(
      String name,
      @Nullable Integer geonames,
      @Nullable String country,
      double latitude,
      double longitude) {}

  /** How exactly the place is known. */
  public enum Precision {
    POINT,
    CITY,
    ADMIN2,
    ADMIN1,
    COUNTRY,
    REGION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the mention does in the text. */
  public enum Role {
    LOCATION,
    DATELINE,
    /** A capital that stands for its government; such a mention is an actor as well. */
    METONYM,
    /** Within another name: "Paris agreement". */
    PART_OF_NAME,
    /** A team in a report of games: for those who look for actors; no reading holds one. */
    TEAM;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
