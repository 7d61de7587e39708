package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.lexicon.Country.Point;

/** All states and territories, by code and by every word for them. Immutable. */
public final class Countries {

  private static final int COLUMNS = 13;
  private static final int METONYMS = 7;

  private final Map<String, Country> byIso3;
  private final Map<String, Country> byIso2;
  private final Phrases<Country> names;
  private final Phrases<Country> adjectives;
  private final Phrases<Country> people;
  private final Phrases<Country> capitals;
  private final Phrases<Country> metonyms;
  private final List<Metonym> metonymList;
  private final Map<String, String> institutions = new HashMap<>();

  private Countries(Table table) {
    Map<String, Country> by3 = new LinkedHashMap<>();
    Map<String, Country> by2 = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Country country = country(row);
      if (by3.put(country.iso3(), country) != null || by2.put(country.iso2(), country) != null) {
        throw row.fault("country twice: " + country.iso3());
      }
    }
    this.byIso3 = by3;
    this.byIso2 = by2;
    this.names = phrases(table, 2, 3);
    this.adjectives = phrases(table, 4);
    this.people = phrases(table, 5);
    this.capitals = phrases(table, 6);
    this.metonymList = metonyms(table);
    this.metonyms = phrases(table, METONYMS);
    metonymList.forEach(m -> institutions.put(WordRow.of(m.words()).key(), m.institution()));
  }

  private List<Metonym> metonyms(Table table) {
    List<Metonym> found = new ArrayList<>();
    for (Row row : table.rows()) {
      Country country = Objects.requireNonNull(byIso3.get(row.cell(0)));
      row.list(METONYMS).forEach(written -> found.add(Metonym.parse(row, country, written)));
    }
    return List.copyOf(found);
  }

  /**
   * The countries of the shelf.
   *
   * @throws BrokenLexicon if the list is wrong
   */
  public static Countries load() {
    return of(Table.load("countries.tsv", COLUMNS));
  }

  /**
   * The countries of a list.
   *
   * @throws BrokenLexicon if a code is bad or a name stands for two countries
   */
  public static Countries of(Table table) {
    return new Countries(table);
  }

  private static Country country(Row row) {
    if (!row.required(0).matches("[A-Z]{3}") || !row.required(1).matches("[A-Z]{2}")) {
      throw row.fault("bad country code: " + row.cell(0) + " " + row.cell(1));
    }
    return new Country(
        row.cell(0),
        row.cell(1),
        row.required(2),
        row.list(3),
        row.list(4),
        row.list(5),
        row.list(6),
        row.list(METONYMS).stream().map(metonym -> metonym.replaceFirst("=.*", "")).toList(),
        new Point(row.number(8), row.number(9)),
        row.cell(10).isEmpty() ? null : new Point(row.number(10), row.number(11)),
        (int) row.number(12));
  }

  private Phrases<Country> phrases(Table table, int... columns) {
    Phrases.Builder<Country> builder = new Phrases.Builder<>();
    for (Row row : table.rows()) {
      Country country = Objects.requireNonNull(byIso3.get(row.cell(0)));
      for (int column : columns) {
        for (String written : row.list(column)) {
          String phrase =
              column == METONYMS ? Metonym.parse(row, country, written).words() : written;
          for (Country other : builder.under(phrase)) {
            if (!other.equals(country)) {
              throw row.fault("\"" + phrase + "\" is already " + other.iso3());
            }
          }
          builder.add(phrase, country);
        }
      }
    }
    return builder.build();
  }

  public List<Country> all() {
    return List.copyOf(byIso3.values());
  }

  public Optional<Country> iso3(String code) {
    return Optional.ofNullable(byIso3.get(code));
  }

  public Optional<Country> iso2(String code) {
    return Optional.ofNullable(byIso2.get(code));
  }

  /** The country that a name, adjective or capital belongs to, whatever its capitals. */
  public Optional<Country> named(String words) {
    List<Function<String, List<Country>>> lists =
        List.of(names::named, adjectives::named, capitals::named);
    return lists.stream().flatMap(list -> list.apply(words).stream()).findFirst();
  }

  public Phrases<Country> names() {
    return names;
  }

  /** "Turkish". */
  public Phrases<Country> adjectives() {
    return adjectives;
  }

  /** "Turk", "Turks". */
  public Phrases<Country> people() {
    return people;
  }

  public Phrases<Country> capitals() {
    return capitals;
  }

  /** "the Kremlin": words that are nothing but the government, or another of its institutions. */
  public Phrases<Country> metonyms() {
    return metonyms;
  }

  /** What of the state a metonym stands for: "gov", "mfa"; "gov" for all other words. */
  public String institution(String metonym) {
    return institutions.getOrDefault(WordRow.of(metonym).key(), "gov");
  }

  public List<Metonym> metonymList() {
    return metonymList;
  }
}
