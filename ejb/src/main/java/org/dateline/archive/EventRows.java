package org.dateline.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.words.WordIndex;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Facets;
import org.dateline.ledger.Filter.Happened;
import org.dateline.ledger.index.Facet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of events that filters let in, as JPQL over the alias {@code e}. Where a filter asks for
 * one facet, they are found by its index, under the alias {@code d}, which has them in the order of
 * lists. For one query.
 */
final class EventRows {

  private final Conditions conditions;
  private final List<String> all = new ArrayList<>();
  private final @Nullable Facet driver;

  private EventRows(List<Filter> filters, WordIndex words, @Nullable Facet driver) {
    this.conditions = Conditions.ofEvents(words);
    this.driver = driver;
    for (Filter filter : filters) {
      if (driver != null && filter instanceof Happened days && days.until() != null) {
        // The same day as the event's, by which the facet's index begins where it has to.
        all.add("d.day <= " + parameter(days.until()));
      }
      if (driver == null || !filter.equals(new Facets(List.of(driver)))) {
        all.add(conditions.of(filter));
      }
    }
  }

  /** By the facet that the fewest events are likely to have, if one is asked for. */
  static EventRows byFacet(List<Filter> filters, WordIndex words) {
    Facet best = null;
    for (Filter filter : filters) {
      if (filter instanceof Facets facets && facets.any().size() == 1) {
        Facet facet = facets.any().get(0);
        best = best == null || rarity(facet) > rarity(best) ? facet : best;
      }
    }
    return new EventRows(filters, words, best);
  }

  /** Without any facet's index. */
  static EventRows all(List<Filter> filters, WordIndex words) {
    return new EventRows(filters, words, null);
  }

  /** The more values there are of a kind, the fewer events have one of them. */
  private static int rarity(Facet facet) {
    return switch (facet.kind()) {
      case SAME, ACTOR_DYAD -> 6;
      case ACTOR, RECIPIENT, MEDIATOR, SOURCE, PARTY, PLACE, DYAD -> 5;
      case MEDIATOR_COUNTRY, MEDIATOR_SECTOR, ACTOR_SECTOR, RECIPIENT_SECTOR, PARTY_SECTOR -> 4;
      case ACTOR_COUNTRY, RECIPIENT_COUNTRY, SOURCE_COUNTRY -> 3;
      case PARTY_COUNTRY, COUNTRY, PUBLISHER -> 2;
      case CONTEXT -> 1;
      case SOURCE_CLASS -> 0;
    };
  }

  /** Only what was shown at this instant. */
  EventRows shown(Instant at) {
    String instant = parameter(at);
    return and("e.shownFrom <= " + instant + " and e.shownUntil > " + instant);
  }

  EventRows and(String condition) {
    all.add(condition);
    return this;
  }

  /** Adds a parameter, and gives it as it stands in the query. */
  String parameter(Object value) {
    return conditions.parameter(value);
  }

  /** The day that lists are sorted by. */
  String day() {
    return driver == null ? "e.happened" : "d.day";
  }

  String id() {
    return driver == null ? "e.id" : "d.item";
  }

  /** What stands behind "from". */
  String from() {
    // Indexes: facet_by_value, and the events by their primary key; else event_by_day, or whatever
    // the conditions name.
    return driver == null ? "EventRow e" : "FacetRow d, EventRow e";
  }

  /** What stands behind "where". */
  String where() {
    List<String> conjuncts = new ArrayList<>();
    if (driver != null) {
      conjuncts.add("d.kind = " + parameter(driver.kind()));
      conjuncts.add("d.value = " + parameter(driver.value()));
      conjuncts.add("e.id = d.item and e.version = d.version");
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
