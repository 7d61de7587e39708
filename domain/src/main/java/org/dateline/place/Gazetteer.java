package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;
import org.dateline.place.Place.Precision;

/**
 * Places and all their names: countries, first-level regions and what we typed ourselves, ready to
 * hand; towns and districts packed. Immutable and safe for all threads.
 */
public final class Gazetteer {

  /** "al", "de la": a word so short may be written small within a name. */
  private static final int PARTICLE = 3;

  private final Countries countries;
  private final Map<String, Candidate> regions = new HashMap<>();
  private final Phrases<Candidate> known;
  private final PlaceTable places;

  private Gazetteer(Countries countries) {
    this.countries = countries;
    Phrases.Builder<Candidate> builder = new Phrases.Builder<>();
    countries.all().forEach(country -> addCountry(builder, country));
    Table.load("regions.tsv", 7).rows().forEach(row -> addRegion(builder, row));
    this.places = PlaceTable.load("places.tsv.gz");
    Table.load("supplement.tsv", 7).rows().forEach(row -> addSupplement(builder, row));
    this.known = builder.build();
  }

  /**
   * The gazetteer of the shelf; takes about half a second.
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
        Weight.ofCountry(country.iso3()));
  }

  private void addRegion(Phrases.Builder<Candidate> builder, Row row) {
    Optional<Country> country = countries.iso2(row.required(0).substring(0, 2));
    String name = row.required(1);
    long population = (long) row.number(6);
    Candidate region =
        new Candidate(
            name,
            row.cell(5).isEmpty() ? null : (int) row.number(5),
            new Point(row.number(3), row.number(4)),
            country.map(Country::iso3).orElse(null),
            name,
            Precision.ADMIN1,
            population,
            Weight.ofRegion(population));
    regions.put(row.cell(0), region);
    Set<String> names = RegionNames.of(row.list(2));
    names.forEach(other -> builder.add(other, region));
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
        Weight.TYPED);
  }

  /** A place of the derived lists, which the press spells otherwise. */
  private Candidate linked(Row row) {
    Candidate region = regions.get(row.cell(6));
    if (region != null) {
      return region;
    }
    List<String> cells =
        places
            .withId((int) row.number(6))
            .orElseThrow(() -> row.fault("no such place: " + row.cell(6)));
    Candidate place = place(cells, 0);
    return place.weighing(Math.max(place.weight(), Weight.TYPED));
  }

  /** All names but those of towns. */
  Phrases<Candidate> known() {
    return known;
  }

  /** Whether a town or district may bear a name. */
  boolean hasTown(String key) {
    return places.has(key);
  }

  /** The places of a name that some town bears, if the words are written like it. */
  List<Candidate> at(WordRow row, int from, int end) {
    List<Candidate> towns = towns(row, from, end);
    return towns.isEmpty() ? towns : joined(known.at(row, from, end), towns);
  }

  /** The places of a name, whatever its capitals. */
  List<Candidate> named(String name) {
    return joined(
        known.named(name),
        places.named(WordRow.of(name).key()).stream()
            .map(entry -> place(entry.cells(), Weight.strangeness(entry)))
            .toList());
  }

  /** Both, but a town that is known as well only once. */
  private static List<Candidate> joined(List<Candidate> known, List<Candidate> towns) {
    List<Candidate> all = new ArrayList<>(known);
    towns.stream()
        .filter(
            town ->
                town.geonames() == null
                    || known.stream().noneMatch(k -> town.geonames().equals(k.geonames())))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private List<Candidate> towns(WordRow row, int from, int end) {
    return places.named(row.key(from, end)).stream()
        .filter(entry -> isWritten(entry.name(), row, from))
        .map(entry -> place(entry.cells(), Weight.strangeness(entry)))
        .toList();
  }

  /** Whether the words are written with the capitals of the name. */
  private static boolean isWritten(String name, WordRow row, int from) {
    List<Word> stored = WordRow.of(name).words();
    boolean hasCapital = false;
    for (int i = 0; i < stored.size(); i++) {
      Word.Shape found = row.words().get(from + i).shape();
      boolean isParticle = stored.size() > 1 && stored.get(i).key().length() <= PARTICLE;
      if (!stored.get(i).shape().admits(found) && !(isParticle && found == Word.Shape.LOWER)) {
        return false;
      }
      hasCapital |= found != Word.Shape.LOWER;
    }
    return hasCapital;
  }

  private Candidate place(List<String> cells, double strangeness) {
    String code = cells.get(6);
    Candidate region = regions.get(code);
    long population = Long.parseLong(cells.get(7));
    boolean isDistrict = cells.get(5).equals("ADM2");
    return new Candidate(
        cells.get(1),
        cells.get(0).isEmpty() ? null : Integer.valueOf(cells.get(0)),
        new Point(Double.parseDouble(cells.get(3)), Double.parseDouble(cells.get(4))),
        countries.iso2(code.substring(0, 2)).map(Country::iso3).orElse(null),
        region == null ? null : region.name(),
        isDistrict ? Precision.ADMIN2 : Precision.CITY,
        population,
        Weight.of(cells.get(5), population) - strangeness);
  }

  /** How many names of how many places it holds. */
  public int size() {
    return places.size() + known.size();
  }

  /** The country as a place. */
  public Optional<Candidate> country(String iso3) {
    return countries.iso3(iso3).map(Gazetteer::of);
  }
}
