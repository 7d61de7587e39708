package org.dateline.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory as the news names it.
 *
 * @param iso3 ISO 3166-1 alpha-3; Kosovo is XKX
 * @param aliases other names, "UK", "Britain"
 * @param adjectives "British"; also the people, in lists of people: "Briton", "Britons"
 * @param capitals the seat of government first; empty where the country is one city
 * @param metonyms words for its government: "Downing Street"
 * @param geonames GeoNames id
 */
public record Country(
    String iso3,
    String iso2,
    String name,
    List<String> aliases,
    List<String> adjectives,
    List<String> people,
    List<String> capitals,
    List<String> metonyms,
    Point middle,
    @Nullable Point seat,
    int geonames) {

  public Country {
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    capitals = List.copyOf(capitals);
    metonyms = List.copyOf(metonyms);
  }

  /**
   * Where something lies.
   *
   * @param latitude degrees north, WGS 84
   * @param longitude degrees east, WGS 84
   */
  public record Point(double latitude, double longitude) {}
}
