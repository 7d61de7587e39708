package org.dateline.actor;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Period;
import org.dateline.lexicon.Row;
import org.jspecify.annotations.Nullable;

/** Makes actors of the rows of the lists. */
final class Entries {

  private final Countries countries;

  Entries(Countries countries) {
    this.countries = countries;
  }

  /** A row of actors.tsv. */
  KnownActor organisation(Row row) {
    Actor actor =
        new Actor(
            row.required(0),
            row.required(2),
            row.constant(ActorKind.class, row.required(1)),
            country(row, 4),
            sectors(row, 6));
    return new KnownActor(
        actor, row.list(3), row.optional(5), List.of(), row.period(row.cell(7), row.cell(8)));
  }

  /** A row of leaders.tsv. */
  KnownActor person(Row row) {
    String country = country(row, 4);
    if (country == null) {
      throw row.fault("a leader without a country");
    }
    Actor actor =
        new Actor(row.required(0), row.required(1), ActorKind.PERSON, country, sectors(row, 5));
    String state = States.id(country, "gov");
    List<Term> terms = row.list(6).stream().map(term -> Term.parse(row, term, state)).toList();
    return new KnownActor(actor, row.list(2), null, terms, Period.ALWAYS);
  }

  /** A row of groups.tsv. */
  KnownActor group(Row row) {
    ActorKind kind = row.constant(ActorKind.class, row.required(1));
    Sector community = kind == ActorKind.PUBLIC ? Sector.CVL : Sector.REL;
    List<Sector> sectors = kind == ActorKind.UNKNOWN ? List.of() : List.of(community);
    Actor actor = new Actor(row.required(0), row.required(2), kind, country(row, 5), sectors);
    List<String> words = Stream.concat(row.list(3).stream(), row.list(4).stream()).toList();
    return new KnownActor(actor, words, null, List.of(), Period.ALWAYS);
  }

  private @Nullable String country(Row row, int column) {
    String iso3 = row.optional(column);
    if (iso3 != null && countries.iso3(iso3).isEmpty()) {
      throw row.fault("no such country: " + iso3);
    }
    return iso3;
  }

  private static List<Sector> sectors(Row row, int column) {
    return row.list(column).stream().map(code -> row.constant(Sector.class, code)).toList();
  }
}
