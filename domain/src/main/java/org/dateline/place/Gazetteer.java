package org.dateline.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.BrokenLexicon;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Country;
import org.dateline.lexicon.Country.Point;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.Row;
import org.dateline.lexicon.Table;
import org.dateline.place.Place.Precision;

/** Places and all their names. Immutable and safe for all threads. */
public final class Gazetteer {

  private static final double COUNTRY_WEIGHT = 9.5;

  /** As often the American state. */
  private static final String TWO_SIDED = "GEO";

  private static final double TWO_SIDED_WEIGHT = 6.5;
  private static final double SUPPLEMENT_WEIGHT = 7;
  private static final double REGION_WEIGHT = 5;
  private static final Set<String> PLAIN_REGION =
      Set.of(
          "province",
          "governorate",
          "oblast",
          "region",
          "state",
          "county",
          "district",
          "prefecture",
          "department",
          "municipality");

  private final Countries countries;
  private final Map<String, Candidate> regions = new HashMap<>();
  private final Map<Integer, Candidate> places = new HashMap<>();
  private final Phrases<Candidate> names;

  private Gazetteer(Countries countries) {
    this.countries = countries;
    Phrases.Builder<Candidate> builder = new Phrases.Builder<>();
    countries.all().forEach(country -> addCountry(builder, country));
    Table.load("regions.tsv", 4).rows().forEach(row -> addRegion(builder, row));
    Table.load("places.tsv", 9).rows().forEach(row -> addPlace(builder, row));
    Table.load("supplement.tsv", 7).rows().forEach(row -> addSupplement(builder, row));
    this.names = builder.build();
  }

  /**
   * The gazetteer of the shelf; takes about a second.
   *
   * @throws BrokenLexicon if a list is wrong
   */
  public static Gazetteer load(Countries countries) {
    return new Gazetteer(countries);
  }

  private static void addCountry(Phrases.Builder<Candidate> builder, Country country) {
    Candidate candidate = of(country);
    builder.add(country.name(), candidate);
    country.aliases().forEach(alias -> builder.add(alias, candidate));
  }

  private static Candidate of(Country country) {
    return new Candidate(
        country.name(),
        country.geonames(),
        country.middle(),
        country.iso3(),
        null,
        Precision.COUNTRY,
        0,
        country.iso3().equals(TWO_SIDED) ? TWO_SIDED_WEIGHT : COUNTRY_WEIGHT);
  }

  private void addRegion(Phrases.Builder<Candidate> builder, Row row) {
    Optional<Country> country = countries.iso2(row.required(0).substring(0, 2));
    String name = row.required(1);
    Candidate region =
        new Candidate(
            name,
            null,
            new Point(row.number(2), row.number(3)),
            country.map(Country::iso3).orElse(null),
            name,
            Precision.ADMIN1,
            0,
            REGION_WEIGHT);
    regions.put(row.cell(0), region);
    builder.add(name, region);
    String plain = plain(name);
    if (!plain.equals(name)) {
      builder.add(plain, region);
    }
  }

  private static String plain(String name) {
    int blank = name.lastIndexOf(' ');
    return blank > 0 && PLAIN_REGION.contains(name.substring(blank + 1).toLowerCase(Locale.ROOT))
        ? name.substring(0, blank)
        : name;
  }

  private void addPlace(Phrases.Builder<Candidate> builder, Row row) {
    Candidate region = regions.get(row.cell(7));
    long population = (long) row.number(8);
    String feature = row.required(5);
    double weight = Math.log10((double) Math.max(population, 1L)) + bonus(feature);
    Candidate place =
        new Candidate(
            row.required(1),
            (int) row.number(0),
            new Point(row.number(3), row.number(4)),
            countries.iso2(row.required(6)).map(Country::iso3).orElse(null),
            region == null ? null : region.name(),
            Precision.CITY,
            population,
            weight);
    places.put(place.geonames(), place);
    builder.add(row.cell(1), place);
    row.list(2).forEach(name -> builder.add(name, place));
  }

  private static double bonus(String feature) {
    return switch (feature) {
      case "PPLC" -> 1.5;
      case "PPLA" -> 0.7;
      default -> 0;
    };
  }

  private void addSupplement(Phrases.Builder<Candidate> builder, Row row) {
    Candidate place = row.cell(6).isEmpty() ? own(row) : linked(row);
    builder.add(row.required(0), place);
    row.list(1).forEach(name -> builder.add(name, place));
  }

  private Candidate own(Row row) {
    String iso3 = row.optional(5);
    if (iso3 != null && countries.iso3(iso3).isEmpty()) {
      throw row.fault("no such country: " + iso3);
    }
    Precision precision = row.constant(Precision.class, row.required(4));
    return new Candidate(
        row.cell(0),
        null,
        new Point(row.number(2), row.number(3)),
        iso3,
        precision == Precision.ADMIN1 ? row.cell(0) : null,
        precision,
        0,
        SUPPLEMENT_WEIGHT);
  }

  /** A place of the derived list, which the press spells otherwise. */
  private Candidate linked(Row row) {
    Candidate place = places.get((int) row.number(6));
    if (place == null) {
      throw row.fault("no such place: " + row.cell(6));
    }
    return new Candidate(
        place.name(),
        place.geonames(),
        place.point(),
        place.country(),
        place.admin1(),
        place.precision(),
        place.population(),
        Math.max(place.weight(), SUPPLEMENT_WEIGHT));
  }

  /** Every name, and the places that bear it. */
  public Phrases<Candidate> names() {
    return names;
  }

  /** The country as a place. */
  public Optional<Candidate> country(String iso3) {
    return countries.iso3(iso3).map(Gazetteer::of);
  }
}
