package org.dateline.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.PartyFilter;
import org.dateline.ledger.row.PartyRow.Side;
import org.jspecify.annotations.Nullable;

/**
 * A question about events, put into JPQL. Whatever comes from outside is a named parameter. Asked
 * for is what was shown at one instant. For one use.
 */
final class EventQuestion {

  /** What an instant shows of events; the parameter is named {@code at}. */
  static final String SHOWN = "e.shownFrom <= :at and e.shownUntil > :at";

  private static final String SELECT =
      "select new org.dateline.archive.EventLine(" + EventLine.FIELDS + ") from EventRow e where ";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final int limit;

  private EventQuestion(int limit) {
    this.limit = limit;
  }

  private static EventQuestion shown(int limit, Instant at) {
    EventQuestion question = new EventQuestion(limit);
    question.conditions.add(SHOWN);
    question.parameters.put("at", at);
    return question;
  }

  /**
   * @param at what was shown then
   */
  static EventQuestion of(EventQuery query, Instant at) {
    EventQuestion question = shown(query.limit(), at);
    question.filter(query);
    question.after(query.after());
    return question;
  }

  /** What was told of events, whether they are shown or not. */
  static EventQuestion told(EventQuery query) {
    EventQuestion question = new EventQuestion(query.limit());
    question.filter(query);
    return question;
  }

  private void filter(EventQuery query) {
    // Indexes: event_by_type; event_by_document; party_by_actor or party_by_country; else
    // event_by_day, which all of them are sorted by.
    anyOf("e.type in :types", "types", query.types());
    anyOf("e.document in :documents", "documents", meant(query.documents()));
    party(query.parties(), "parties", List.of(Side.ACTOR, Side.RECIPIENT));
    party(query.actors(), "actors", List.of(Side.ACTOR));
    party(query.recipients(), "recipients", List.of(Side.RECIPIENT));
    days(query);
  }

  /** The newest happenings in which an actor is on any side, and one more than the limit. */
  static EventQuestion recent(String actor, int limit, Instant now) {
    EventQuestion question = shown(limit, now);
    // Indexes: party_by_actor, sorted by event_by_day.
    question.party(List.of(new PartyFilter(actor, null, null)), "parties", List.of(Side.values()));
    return question;
  }

  /** The lines, and one more if there are more. */
  List<EventLine> lines(EntityManager entities) {
    TypedQuery<EventLine> query =
        entities.createQuery(
            SELECT + String.join(" and ", conditions) + " order by e.happened desc, e.id desc",
            EventLine.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(limit + 1).getResultList();
  }

  /** The bulletins behind a place. */
  List<BulletinLine> bulletins(EntityManager entities, long position) {
    // Index: bulletin_due; the events by their primary key. The question is also asked of the
    // version before: who was told of that is told that it is no longer so.
    conditions.add("e.id = b.event and (e.version = b.version or e.version = b.version - 1)");
    parameters.put("position", position);
    TypedQuery<BulletinLine> query =
        entities.createQuery(
            "select new org.dateline.archive.BulletinLine("
                + BulletinLine.FIELDS
                + ") from BulletinRow b, EventRow t"
                + " where b.event = t.id and b.version = t.version and b.position > :position"
                + " and exists (select e.id from EventRow e where "
                + String.join(" and ", conditions)
                + ") order by b.position",
            BulletinLine.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(limit).getResultList();
  }

  private static List<String> meant(List<String> idsOrUris) {
    return idsOrUris.stream().flatMap(each -> DocumentId.meantBy(each).stream()).toList();
  }

  private void anyOf(String condition, String name, List<?> values) {
    if (!values.isEmpty()) {
      conditions.add(condition);
      parameters.put(name, values);
    }
  }

  private void days(EventQuery query) {
    // Nobody knows of an event without a day that it happened within any days.
    if (query.from() != null) {
      conditions.add("e.last >= :from");
      parameters.put("from", query.from());
    }
    if (query.until() != null) {
      // The first day, where one is known, is the day that the index is sorted by.
      conditions.add("e.first <= :until and e.happened <= :until");
      parameters.put("until", query.until());
    }
  }

  private void after(EventQuery.@Nullable Position position) {
    if (position != null) {
      // The first half alone finds the place in the index.
      conditions.add("e.happened <= :day and (e.happened < :day or e.id < :id)");
      parameters.put("day", position.day());
      parameters.put("id", position.id());
    }
  }

  private void party(List<PartyFilter> filters, String name, List<Side> sides) {
    if (filters.isEmpty()) {
      return;
    }
    List<String> alternatives = new ArrayList<>();
    for (int i = 0; i < filters.size(); i++) {
      alternatives.add(party(filters.get(i), name + i));
    }
    conditions.add(
        "exists (select p.ordinal from PartyRow p where p.event = e.id and p.version = e.version"
            + " and p.side in :"
            + name
            + "Sides and ("
            + String.join(" or ", alternatives)
            + "))");
    parameters.put(name + "Sides", sides);
  }

  private String party(PartyFilter filter, String name) {
    List<String> parts = new ArrayList<>();
    part(parts, "p.actor", name + "Actor", filter.actor());
    part(parts, "p.country", name + "Country", filter.country());
    part(parts, "p.sector", name + "Sector", filter.sector());
    // A filter that asks nothing leaves nobody out.
    return parts.isEmpty() ? "1 = 1" : "(" + String.join(" and ", parts) + ")";
  }

  private void part(List<String> parts, String path, String name, @Nullable Object value) {
    if (value != null) {
      parts.add(path + " = :" + name);
      parameters.put(name, value);
    }
  }
}
