package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventQuery.Order;
import org.dateline.ledger.Filter.Facets;
import org.dateline.ledger.index.Facet;

/** A question about events, put into JPQL. For one use. */
final class EventQuestion {

  private final EventQuery query;
  private final EventRows rows;

  private EventQuestion(EventQuery query, EventRows rows) {
    this.query = query;
    this.rows = rows;
  }

  /**
   * @param at what was shown then
   */
  static EventQuestion of(EventQuery query, Instant at) {
    EventRows rows =
        query.order() == Order.HAPPENED
            ? EventRows.byFacet(query.filters())
            : EventRows.all(query.filters());
    EventQuestion question = new EventQuestion(query, rows.shown(at));
    question.after();
    return question;
  }

  /** What was told of events, whether they are shown or not. */
  static EventQuestion told(EventQuery query) {
    return new EventQuestion(query, EventRows.all(query.filters()));
  }

  /** The newest happenings in which an actor has a role. */
  static EventQuery recent(String actor, Facet.Kind role, int limit) {
    Facet facet = new Facet(role, actor);
    return new EventQuery(List.of(new Facets(List.of(facet))), null, Order.HAPPENED, limit, null);
  }

  private void after() {
    EventQuery.Position position = query.after();
    if (position == null) {
      return;
    }
    String key = key();
    String place =
        rows.parameter(query.order() == Order.HAPPENED ? position.day() : position.recorded());
    // The first half alone finds the place in the index.
    rows.and(
        key
            + " <= "
            + place
            + " and ("
            + key
            + " < "
            + place
            + " or "
            + rows.id()
            + " < "
            + rows.parameter(position.id())
            + ")");
  }

  /** What the answer is sorted by; of the newest known, index event_by_recorded. */
  private String key() {
    return query.order() == Order.RECORDED ? "e.recorded" : rows.day();
  }

  /** The lines, and one more if there are more. */
  List<EventLine> lines(EntityManager entities) {
    return rows.ask(
            entities,
            EventLine.class,
            "select new org.dateline.archive.EventLine("
                + EventLine.FIELDS
                + ") from "
                + rows.from()
                + " where "
                + rows.where()
                + " order by "
                + key()
                + " desc, "
                + rows.id()
                + " desc")
        .setMaxResults(query.limit() + 1)
        .getResultList();
  }

  /** The bulletins behind a place. */
  List<BulletinLine> bulletins(EntityManager entities, long position) {
    // Index: bulletin_due; the events by their primary key. The question is also asked of the
    // version before: who was told of that is told that it is no longer so.
    rows.and("e.id = b.event and (e.version = b.version or e.version = b.version - 1)");
    return rows.ask(
            entities,
            BulletinLine.class,
            "select new org.dateline.archive.BulletinLine("
                + BulletinLine.FIELDS
                + ") from BulletinRow b, EventRow t"
                + " where b.event = t.id and b.version = t.version and b.position > "
                + rows.parameter(position)
                + " and exists (select e.id from EventRow e where "
                + rows.where()
                + ") order by b.position")
        .setMaxResults(query.limit())
        .getResultList();
  }
}
