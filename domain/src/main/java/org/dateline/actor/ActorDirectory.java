package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.actor.ActorEntry.Office;
import org.dateline.actor.ActorSearch.Likeness;
import org.dateline.actor.ActorSearch.Position;
import org.dateline.actor.ActorSearch.Traits;
import org.dateline.actor.Spellings.Asked;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Country;

/**
 * Everybody whom the desk knows by name, to be looked up: the lexicon, and what every state has.
 * Immutable and safe for all threads; a search looks at every name once for each name asked.
 */
public final class ActorDirectory {

  private record Listed(ActorEntry entry, Spellings spellings) {

    Position at(Likeness likeness) {
      return new Position(likeness, spellings.name(), entry.actor().id());
    }
  }

  /** Traits with their names folded, once for the whole search. */
  private record Wanted(Traits traits, List<Asked> names) {

    static Wanted of(Traits traits) {
      return new Wanted(traits, traits.names().stream().map(Asked::of).toList());
    }

    boolean isOfKind(Listed listed) {
      return traits.kinds().contains(listed.entry().actor().kind());
    }

    boolean isOfCountry(Listed listed) {
      String country = listed.entry().actor().country();
      return country != null && traits.countries().contains(country);
    }

    /** The best likeness to one of the names. */
    Optional<Likeness> likeness(Listed listed) {
      return names.stream()
          .flatMap(name -> listed.spellings().likeness(name).stream())
          .min(Comparator.naturalOrder());
    }
  }

  private final Map<String, Listed> byId = new LinkedHashMap<>();
  private final List<String> countries;

  private ActorDirectory(ActorLexicon lexicon) {
    for (KnownActor known : lexicon.all()) {
      ActorEntry entry = entry(known, lexicon.countries());
      byId.put(entry.actor().id(), new Listed(entry, Spellings.of(entry)));
    }
    countries = lexicon.countries().all().stream().map(Country::iso3).sorted().toList();
  }

  public static ActorDirectory of(ActorLexicon lexicon) {
    return new ActorDirectory(lexicon);
  }

  private static ActorEntry entry(KnownActor known, Countries countries) {
    Actor actor = known.actor();
    List<String> aliases = new ArrayList<>(known.aliases());
    Optional.ofNullable(actor.country())
        .flatMap(countries::iso3)
        .ifPresent(country -> aliases.addAll(States.aliases(actor, country, countries)));
    return new ActorEntry(
        actor,
        aliases.stream().filter(alias -> !alias.equals(actor.name())).distinct().toList(),
        known.parent(),
        known.terms().stream().map(ActorDirectory::office).toList());
  }

  private static Office office(Term term) {
    LocalDate until = term.days().until();
    return new Office(
        term.office(), term.of(), term.days().begin(), until == null ? null : until.minusDays(1));
  }

  /** Who has this id. */
  public Optional<ActorEntry> entry(String id) {
    return Optional.ofNullable(byId.get(id)).map(Listed::entry);
  }

  /** The countries that actors can be of, as ISO 3166-1 alpha-3, in their order. */
  public List<String> countries() {
    return countries;
  }

  /** Those who answer to a search, the likest first, then by name. */
  public ActorPage find(ActorSearch search) {
    NavigableMap<Position, ActorEntry> found = found(search);
    Map<Position, ActorEntry> rest =
        search.after() == null ? found : found.tailMap(search.after(), false);
    List<Map.Entry<Position, ActorEntry>> page =
        rest.entrySet().stream().limit(search.limit()).toList();
    Position next = rest.size() > page.size() ? page.get(page.size() - 1).getKey() : null;
    return new ActorPage(page.stream().map(Map.Entry::getValue).toList(), next, found.size());
  }

  private NavigableMap<Position, ActorEntry> found(ActorSearch search) {
    Wanted with = Wanted.of(search.with());
    Wanted without = Wanted.of(search.without());
    NavigableMap<Position, ActorEntry> found = new TreeMap<>();
    for (Listed listed : byId.values()) {
      if (isWithin(with, listed) && !isAnyOf(without, listed)) {
        likeness(with, listed)
            .ifPresent(likeness -> found.put(listed.at(likeness), listed.entry()));
      }
    }
    return found;
  }

  private static boolean isWithin(Wanted with, Listed listed) {
    return (with.traits().kinds().isEmpty() || with.isOfKind(listed))
        && (with.traits().countries().isEmpty() || with.isOfCountry(listed));
  }

  private static boolean isAnyOf(Wanted without, Listed listed) {
    return without.isOfKind(listed)
        || without.isOfCountry(listed)
        || without.likeness(listed).isPresent();
  }

  /** Where no name is asked for, all are alike. */
  private static Optional<Likeness> likeness(Wanted with, Listed listed) {
    return with.names().isEmpty() ? Optional.of(Likeness.NAME) : with.likeness(listed);
  }
}
