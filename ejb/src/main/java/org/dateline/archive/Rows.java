package org.dateline.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.archive.words.SqlCondition;
import org.dateline.archive.words.WordIndex;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Began;
import org.dateline.ledger.Filter.Column;
import org.dateline.ledger.Filter.Facets;
import org.dateline.ledger.Filter.Listed;
import org.dateline.ledger.Filter.Values;
import org.dateline.ledger.Lasting;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.FindingSort;
import org.jspecify.annotations.Nullable;

/**
 * The rows of events or findings that filters let in, as JPQL over the alias {@code e}. Where a
 * filter asks for one facet, they can be found by its index, under the alias {@code d}, which has
 * them in the order of lists. For one query.
 */
final class Rows {

  /** How rare it is what one actor, or one place, has. */
  private static final int OF_ONE_ACTOR = 5;

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final String table;
  private final Conditions conditions;
  private final List<Filter> filters;
  private final List<String> all = new ArrayList<>();
  private final @Nullable Facet driver;

  /** What stands before the day in the index, and is the same in all rows; each with a comma. */
  private String fixed = "";

  private Rows(String table, Conditions conditions, List<Filter> filters, @Nullable Facet driver) {
    this.table = table;
    this.conditions = conditions;
    this.filters = filters;
    this.driver = driver;
    for (Filter filter : filters) {
      // The same day as the row's, by which the facet's index begins and ends where it has to.
      if (driver != null) {
        days("d.day", filter).ifPresent(all::add);
      }
      if (driver == null || !filter.equals(new Facets(List.of(driver)))) {
        all.add(conditions.of(filter));
      }
      if (filter instanceof Values values
          && values.column() == Column.TYPE
          && values.any().size() == 1) {
        fixed = "e.type, ";
      }
    }
    if (isOfOneLasting(filters)) {
      fixed = "e.lasting, ";
    }
  }

  /** That a facet's day, which is its row's, is one of those that a filter asks for. */
  private Optional<String> days(String path, Filter filter) {
    if (filter instanceof Began days) {
      return Optional.of(conditions.days(path, days.from(), days.until()));
    }
    return filter instanceof Listed days
        ? Optional.of(conditions.days(path, days.from(), days.until()))
        : Optional.empty();
  }

  private static boolean isOfOneLasting(List<Filter> filters) {
    return filters.stream().anyMatch(it -> it instanceof Began days && days.lasting() != null);
  }

  /**
   * Of events that are summed up, by the facet that the fewest are likely to have, if one is asked
   * for.
   */
  static Rows sumOfEventsByFacet(List<Filter> filters, WordIndex words) {
    Rows rows = new Rows("EventRow", Conditions.ofEvents(words), filters, rarest(filters));
    // H2 reads an index instead of the rows only from a place on.
    return rows.driver == null ? rows.and("e.happened <= " + rows.parameter(LAST_DAY)) : rows;
  }

  /** The same for a list, which is read in its order. */
  static Rows listOfEventsByFacet(List<Filter> filters, WordIndex words) {
    return new Rows("EventRow", Conditions.ofListsOfEvents(words), filters, rarest(filters));
  }

  /** Of events for a list, without any facet's index. */
  static Rows listOfEvents(List<Filter> filters, WordIndex words) {
    return new Rows("EventRow", Conditions.ofListsOfEvents(words), filters, null);
  }

  /** Of events, without any facet's index. */
  static Rows ofEvents(List<Filter> filters, WordIndex words) {
    return new Rows("EventRow", Conditions.ofEvents(words), filters, null);
  }

  /**
   * Of findings of a sort, by the facet that the fewest are likely to have, if one is asked for
   * that few have: agreements and relations are rare among all that has a common one.
   */
  static Rows ofFindingsByFacet(FindingSort sort, List<Filter> filters, WordIndex words) {
    Facet rarest = rarest(filters);
    boolean isRare =
        rarest != null && (sort == FindingSort.ATTRIBUTION || rarity(rarest) >= OF_ONE_ACTOR);
    return ofFindings(sort, filters, words, isRare ? rarest : null);
  }

  /** Of findings of a sort, without any facet's index. */
  static Rows ofFindings(FindingSort sort, List<Filter> filters, WordIndex words) {
    return ofFindings(sort, filters, words, null);
  }

  private static Rows ofFindings(
      FindingSort sort, List<Filter> filters, WordIndex words, @Nullable Facet driver) {
    Rows rows =
        new Rows("FindingRow", Conditions.ofFindings(words, driver == null), filters, driver);
    // Index: finding_by_day, where no facet leads.
    rows.and("e.sort = " + rows.parameter(sort));
    rows.fixed = "e.sort, ";
    return rows;
  }

  /**
   * Of events whose stories are asked for: by the facet that the fewest are likely to have, if one
   * is asked for that few have. Else the stories are gone through in their order, and it is looked
   * whether they have one.
   */
  static Rows ofStories(List<Filter> filters, WordIndex words) {
    Facet rarest = rarest(filters);
    boolean isRare = rarest != null && rarity(rarest) >= OF_ONE_ACTOR;
    Rows rows = new Rows("EventRow", Conditions.ofEvents(words), filters, isRare ? rarest : null);
    // Index: event_by_story.
    return isRare ? rows : rows.and("e.story = s.id");
  }

  private static @Nullable Facet rarest(List<Filter> filters) {
    if (filters.stream()
        .anyMatch(it -> it instanceof Began days && days.lasting() == Lasting.LONG)) {
      // They are rarer than anything else.
      return null;
    }
    Facet best = null;
    for (Filter filter : filters) {
      if (filter instanceof Facets facets && facets.any().size() == 1) {
        Facet facet = facets.any().get(0);
        best = best == null || rarity(facet) > rarity(best) ? facet : best;
      }
    }
    return best;
  }

  /** The more values there are of a kind, the fewer rows have one of them. */
  private static int rarity(Facet facet) {
    return switch (facet.kind()) {
      case SAME, ACTOR_DYAD -> 6;
      case ACTOR, RECIPIENT, MEDIATOR, SOURCE, PARTY, PLACE, DYAD -> OF_ONE_ACTOR;
      case MEDIATOR_COUNTRY, MEDIATOR_SECTOR, ACTOR_SECTOR, RECIPIENT_SECTOR, PARTY_SECTOR -> 4;
      case ACTOR_COUNTRY, RECIPIENT_COUNTRY, SOURCE_COUNTRY -> 3;
      case PARTY_COUNTRY, COUNTRY, PUBLISHER -> 2;
      case CONTEXT -> 1;
      case SOURCE_CLASS, SOLE_SOURCE -> 0;
    };
  }

  /**
   * Only what was shown at this instant. Of a list of events it is said so that H2 does not find
   * the rows by the end of their showing, which nearly all have, and then sorts them.
   */
  Rows shown(Instant at) {
    String instant = parameter(at);
    and("e.shownFrom <= " + instant);
    return and(
        !conditions.isList()
            ? "e.shownUntil > " + instant
            : SqlCondition.of(
                "coalesce(?, ?) > ?",
                "e.shownUntil",
                "e.shownFrom",
                parameter(at.atOffset(ZoneOffset.UTC))));
  }

  Rows and(String condition) {
    all.add(condition);
    return this;
  }

  /** Only what comes after this one in a list of the newest. */
  Rows behind(LocalDate day, String id) {
    return behind(day(), day, id);
  }

  /** Only what comes after this one in a list by this key, in which the largest come first. */
  Rows behind(String key, Object value, String id) {
    String place = parameter(value);
    // The first half alone finds the place in the index.
    return and(
        "%1$s <= %2$s and (%1$s < %2$s or %3$s < %4$s)".formatted(key, place, id(), parameter(id)));
  }

  /** Adds a parameter, and gives it as it stands in the query. */
  String parameter(Object value) {
    return conditions.parameter(value);
  }

  /** The day that lists are sorted by. */
  private String day() {
    return driver == null ? "e.happened" : "d.day";
  }

  private String id() {
    return driver == null ? "e.id" : "d.item";
  }

  /**
   * What stands behind "order by" in lists: the newest first. H2 reads an index in its order only
   * where all its columns are said.
   */
  String newest() {
    return (driver == null ? fixed : "d.kind, d.value, ") + day() + " desc, " + id() + " desc";
  }

  /**
   * What stands behind {@link #from}, for each facet of a kind that a row has, or one without any.
   * A left join, for H2 would begin with the facets of all times.
   */
  String facets(String alias, Facet.Kind kind) {
    // Index: facet_once, which begins and ends where it has to.
    List<String> on = new ArrayList<>();
    on.add(alias + ".kind = " + parameter(kind));
    on.add(alias + ".day = e.happened");
    filters.forEach(filter -> days(alias + ".day", filter).ifPresent(on::add));
    on.add(alias + ".item = e.id and " + alias + ".version = e.version");
    return " left join FacetRow " + alias + " on " + String.join(" and ", on);
  }

  /** What stands behind "from". */
  String from() {
    // Indexes: facet_by_value, and the rows by their primary key; else event_summary,
    // event_by_type,
    // event_by_lasting, finding_by_day, or whatever the conditions name.
    return (driver == null ? "" : "FacetRow d, ") + table + " e";
  }

  /** What stands behind "where". */
  String where() {
    List<String> conjuncts = new ArrayList<>();
    if (driver != null) {
      conjuncts.add("d.kind = " + parameter(driver.kind()));
      conjuncts.add("d.value = " + parameter(driver.value()));
      conjuncts.add("e.id = d.item and d.version = " + conditions.version());
    }
    conjuncts.addAll(all);
    return conjuncts.isEmpty() ? "1 = 1" : String.join(" and ", conjuncts);
  }

  <T> TypedQuery<T> ask(EntityManager entities, Class<T> line, String jpql) {
    TypedQuery<T> asked = entities.createQuery(jpql, line);
    conditions.parameters().forEach(asked::setParameter);
    return asked;
  }
}
