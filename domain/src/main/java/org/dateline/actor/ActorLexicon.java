package org.dateline.actor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.lexicon.BrokenLexicon;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Metonym;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.Phrases.Match;
import org.dateline.lexicon.Row;
import org.dateline.lexicon.Table;
import org.dateline.lexicon.WordRow;

/**
 * Everybody whom the desk knows by name, and what titles and role nouns mean. Immutable and safe
 * for all threads.
 */
public final class ActorLexicon {

  private final Countries countries;
  private final Roster roster;
  private final Offices offices = new Offices();
  private final Names names;
  private final Phrases<KnownActor> groupAdjectives;
  private final Phrases<KnownActor> groupPeople;
  private final Phrases<Title> titles;

  private ActorLexicon(Countries countries, Shelf shelf) {
    this.countries = countries;
    this.roster = new Roster(countries);
    Entries entries = new Entries(countries);
    Names.Builder builder = new Names.Builder();
    enterOrganisations(shelf.actors(), entries, builder);
    enterLeaders(shelf.leaders(), entries, builder);
    this.names = builder.build();
    Phrases.Builder<KnownActor> adjectives = new Phrases.Builder<>();
    Phrases.Builder<KnownActor> people = new Phrases.Builder<>();
    for (Row row : shelf.groups().rows()) {
      KnownActor group = entries.group(row);
      roster.enter(row, group);
      addAll(row, row.list(3), group, adjectives);
      addAll(row, row.list(4), group, people);
    }
    this.groupAdjectives = adjectives.build();
    this.groupPeople = people.build();
    this.titles = titles(shelf.titles());
    for (Metonym metonym : countries.metonymList()) {
      if (!roster.has(States.id(metonym.country().iso3(), metonym.institution()))) {
        throw metonym.row().fault("no such institution: " + metonym.institution());
      }
    }
  }

  /**
   * The lexicon of the shelf.
   *
   * @throws BrokenLexicon if a list is wrong
   */
  public static ActorLexicon load(Countries countries) {
    return of(countries, Shelf.load());
  }

  static ActorLexicon of(Countries countries, Shelf shelf) {
    return new ActorLexicon(countries, shelf);
  }

  private void enterOrganisations(Table actors, Entries entries, Names.Builder builder) {
    for (Row row : actors.rows()) {
      KnownActor known = entries.organisation(row);
      roster.enter(row, known);
      builder.enter(row, known);
    }
    for (Row row : actors.rows()) {
      roster.checkParent(row, row.cell(0));
    }
  }

  private void enterLeaders(Table leaders, Entries entries, Names.Builder builder) {
    for (Row row : leaders.rows()) {
      KnownActor person = entries.person(row);
      for (Term term : person.terms()) {
        if (!roster.has(term.of())) {
          throw row.fault("no such actor: " + term.of());
        }
      }
      offices.enter(row, person);
      roster.enter(row, person);
      builder.enter(row, person);
    }
    for (Row row : leaders.rows()) {
      roster.known(row.cell(0)).ifPresent(p -> builder.enterInOffice(row, row.list(3), p));
    }
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

  /** The actor of this id, if the lexicon or the rule for states has one. */
  public Optional<Actor> actor(String id) {
    return roster.known(id).map(KnownActor::actor);
  }

  /** The names of all organisations and persons, for whoever must not mistake them for places. */
  public Phrases<?> properNames() {
    return names.own();
  }

  Optional<Actor> institution(String iso3, String institution) {
    return actor(States.id(iso3, institution));
  }

  /**
   * Who held an office on a day; nobody if several did.
   *
   * @param office as titles have it: "president", or "leader/mil" for a state's army chief
   */
  Optional<KnownActor> holder(String office, String of, LocalDate day) {
    return offices.holder(office, of, day);
  }

  /** Everybody, the states' institutions first. */
  Collection<KnownActor> all() {
    return roster.all();
  }

  Countries countries() {
    return countries;
  }

  /** The longest name that begins at a word, and who bore it on the story's day. */
  Optional<Match<KnownActor>> named(WordRow row, int from, LocalDate day) {
    return names.longest(row, from, day);
  }

  /** The names that belong to one bearer, whatever the day. */
  Phrases<KnownActor> names() {
    return names.own();
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
