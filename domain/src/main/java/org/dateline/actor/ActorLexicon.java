package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.lexicon.BrokenLexicon;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.Row;
import org.dateline.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom the desk knows by name, and what titles and role nouns mean. Immutable and safe
 * for all threads.
 */
public final class ActorLexicon {

  private static final int ACTOR_COLUMNS = 7;
  private static final int LEADER_COLUMNS = 6;
  private static final int GROUP_COLUMNS = 6;
  private static final int TITLE_COLUMNS = 7;

  /** Offices that only one can hold at a time. */
  private static final Set<String> SINGLE =
      Set.of("president", "pm", "fm", "dm", "im", "king", "supremeleader", "secgen", "leader");

  private final Countries countries;
  private final Map<String, KnownActor> byId = new LinkedHashMap<>();
  private final Map<String, List<KnownActor>> holders = new HashMap<>();
  private final Phrases<KnownActor> names;
  private final Phrases<KnownActor> groupAdjectives;
  private final Phrases<KnownActor> groupPeople;
  private final Phrases<Title> titles;

  private ActorLexicon(Countries countries, Shelf shelf) {
    this.countries = countries;
    countries.all().stream()
        .flatMap(country -> States.actors(country).values().stream())
        .forEach(actor -> byId.put(actor.id(), new KnownActor(actor, List.of(), null, List.of())));
    Phrases.Builder<KnownActor> builder = new Phrases.Builder<>();
    for (Row row : shelf.actors().rows()) {
      add(row, organisation(row), builder);
    }
    checkParents(shelf.actors());
    for (Row row : shelf.leaders().rows()) {
      KnownActor person = person(row);
      checkTerms(row, person);
      add(row, person, builder);
    }
    Phrases.Builder<KnownActor> adjectives = new Phrases.Builder<>();
    Phrases.Builder<KnownActor> people = new Phrases.Builder<>();
    for (Row row : shelf.groups().rows()) {
      KnownActor group = group(row);
      register(row, group);
      addAll(row, row.list(3), group, adjectives);
      addAll(row, row.list(4), group, people);
    }
    this.names = builder.build();
    this.groupAdjectives = adjectives.build();
    this.groupPeople = people.build();
    this.titles = titles(shelf.titles());
  }

  /** The lists that the lexicon is made of. */
  record Shelf(Table actors, Table leaders, Table groups, Table titles) {}

  /**
   * The lexicon of the shelf.
   *
   * @throws BrokenLexicon if a list is wrong
   */
  public static ActorLexicon load(Countries countries) {
    return of(
        countries,
        new Shelf(
            Table.load("actors.tsv", ACTOR_COLUMNS),
            Table.load("leaders.tsv", LEADER_COLUMNS),
            Table.load("groups.tsv", GROUP_COLUMNS),
            Table.load("titles.tsv", TITLE_COLUMNS)));
  }

  static ActorLexicon of(Countries countries, Shelf shelf) {
    return new ActorLexicon(countries, shelf);
  }

  private KnownActor organisation(Row row) {
    Actor actor =
        new Actor(
            row.required(0),
            row.required(2),
            row.constant(ActorKind.class, row.required(1)),
            country(row, 4),
            sectors(row, 6));
    return new KnownActor(actor, row.list(3), row.optional(5), List.of());
  }

  private KnownActor person(Row row) {
    String country = country(row, 3);
    if (country == null) {
      throw row.fault("a leader without a country");
    }
    Actor actor =
        new Actor(row.required(0), row.required(1), ActorKind.PERSON, country, sectors(row, 4));
    String state = States.id(country, "gov");
    List<Term> terms = row.list(5).stream().map(term -> Term.parse(row, term, state)).toList();
    for (Term term : terms) {
      if (!byId.containsKey(term.of())) {
        throw row.fault("no such actor: " + term.of());
      }
    }
    return new KnownActor(actor, row.list(2), null, terms);
  }

  private KnownActor group(Row row) {
    Actor actor =
        new Actor(
            row.required(0),
            row.required(2),
            row.constant(ActorKind.class, row.required(1)),
            country(row, 5),
            row.cell(1).equals("unknown") ? List.of() : List.of(Sector.REL));
    List<String> words = Stream.concat(row.list(3).stream(), row.list(4).stream()).toList();
    return new KnownActor(actor, words, null, List.of());
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

  private void checkParents(Table actors) {
    for (Row row : actors.rows()) {
      String parent = row.optional(5);
      if (parent != null && !byId.containsKey(parent)) {
        throw row.fault("no such parent: " + parent);
      }
    }
  }

  private void checkTerms(Row row, KnownActor person) {
    for (Term term : person.terms()) {
      List<KnownActor> others =
          holders.computeIfAbsent(office(term.office(), term.of()), key -> new ArrayList<>());
      for (KnownActor other : others) {
        if (!other.equals(person)
            && SINGLE.contains(term.office())
            && other.terms().stream().anyMatch(term::overlaps)) {
          throw row.fault(term.office() + " at the same time as " + other.actor().name());
        }
      }
      if (!others.contains(person)) {
        others.add(person);
      }
    }
    for (int i = 0; i < person.terms().size(); i++) {
      for (Term later : person.terms().subList(i + 1, person.terms().size())) {
        if (person.terms().get(i).overlaps(later)) {
          throw row.fault("overlapping terms as " + later.office());
        }
      }
    }
  }

  private void register(Row row, KnownActor known) {
    if (byId.put(known.actor().id(), known) != null) {
      throw row.fault("id twice: " + known.actor().id());
    }
  }

  private void add(Row row, KnownActor known, Phrases.Builder<KnownActor> builder) {
    register(row, known);
    List<String> all = new ArrayList<>(known.aliases());
    all.add(0, known.actor().name());
    addAll(row, all, known, builder);
  }

  private static void addAll(
      Row row, List<String> phrases, KnownActor known, Phrases.Builder<KnownActor> builder) {
    for (String phrase : phrases) {
      for (KnownActor other : builder.under(phrase)) {
        if (!other.equals(known)) {
          throw row.fault("\"" + phrase + "\" is already " + other.actor().id());
        }
      }
      builder.add(phrase, known);
    }
  }

  private static Phrases<Title> titles(Table table) {
    Phrases.Builder<Title> builder = new Phrases.Builder<>();
    for (Row row : table.rows()) {
      Title title = Title.from(row);
      if (builder.under(title.plural()).stream().anyMatch(t -> t.plural().equals(title.plural()))) {
        throw row.fault("title twice: " + title.plural());
      }
      builder.add(title.singular(), title);
      builder.add(title.plural(), title);
    }
    return builder.build();
  }

  private static String office(String office, String of) {
    return office + "/" + of;
  }

  /** The actor of this id, if the lexicon or the rule for states has one. */
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(byId.get(id)).map(KnownActor::actor);
  }

  /** The names of all organisations and persons, for whoever must not mistake them for places. */
  public Phrases<?> properNames() {
    return names;
  }

  Optional<Actor> institution(String iso3, String institution) {
    return actor(States.id(iso3, institution));
  }

  /** Who held an office on a day. */
  Optional<KnownActor> holder(String office, String of, LocalDate day) {
    List<KnownActor> found =
        holders.getOrDefault(office(office, of), List.of()).stream()
            .filter(
                known ->
                    known.terms().stream()
                        .anyMatch(
                            term ->
                                term.office().equals(office)
                                    && term.of().equals(of)
                                    && term.covers(day)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Everybody, the states' institutions first. */
  Collection<KnownActor> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  Countries countries() {
    return countries;
  }

  Phrases<KnownActor> names() {
    return names;
  }

  Phrases<KnownActor> groupAdjectives() {
    return groupAdjectives;
  }

  Phrases<KnownActor> groupPeople() {
    return groupPeople;
  }

  Phrases<Title> titles() {
    return titles;
  }
}
