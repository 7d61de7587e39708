package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.dateline.archive.Relevance.Row;
import org.dateline.archive.words.WordIndex;
import org.dateline.archive.words.Wording;
import org.dateline.ledger.EventPage;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventQuery.Order;
import org.dateline.ledger.Filter;
import org.dateline.search.WordQuery;

/**
 * A question about events, put into JPQL. For one use.
 *
 * @param words finds by words
 * @param at what was shown then
 */
record EventQuestion(EntityManager entities, WordIndex words, EventQuery query, Instant at) {

  EventPage page() {
    Ranked.Page<EventLine> page =
        Ranked.Page.of(
            query.order() == Order.RELEVANCE ? best() : Ranked.unranked(lines()), query.limit());
    Ranked<EventLine> last = page.last();
    return new EventPage(
        page.lines().stream().map(line -> line.at(at)).toList(),
        last == null ? null : last.line().position(last.score()));
  }

  /** The lines, and one more if there are more. */
  List<EventLine> lines() {
    EventRows rows =
        query.order() == Order.HAPPENED
            ? EventRows.byFacet(query.filters(), words)
            : EventRows.all(query.filters(), words);
    after(rows);
    return ask(rows.shown(at), query.limit() + 1);
  }

  private List<Ranked<EventLine>> best() {
    WordQuery asked = query.words().orElseThrow(() -> new IllegalArgumentException("no words"));
    EventQuery.Position after = query.after();
    return new Relevance(entities, words, asked, Wording.Kind.EVENT)
        .best(
            after == null ? null : Relevance.behind(after.score(), after.id()),
            query.limit() + 1,
            this::among,
            line -> new Row(line.id(), line.version()));
  }

  /** Which of these are let in by all that is asked besides words. */
  private List<EventLine> among(List<String> ids) {
    EventRows rows = EventRows.all(Filter.withoutWords(query.filters()), words).shown(at);
    // Index: the primary key of event.
    rows.and("e.id in " + rows.parameter(ids));
    return ask(rows, ids.size());
  }

  private void after(EventRows rows) {
    EventQuery.Position position = query.after();
    if (position == null) {
      return;
    }
    String key = key(rows);
    String place =
        rows.parameter(query.order() == Order.RECORDED ? position.recorded() : position.day());
    String id = rows.parameter(position.id());
    // The first half alone finds the place in the index.
    rows.and(
        key + " <= " + place + " and (" + key + " < " + place + " or " + rows.id() + " < " + id
            + ")");
  }

  /** What the answer is sorted by; of the newest known, index event_by_recorded. */
  private String key(EventRows rows) {
    return query.order() == Order.RECORDED ? "e.recorded" : rows.day();
  }

  private List<EventLine> ask(EventRows rows, int most) {
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
                + key(rows)
                + " desc, "
                + rows.id()
                + " desc")
        .setMaxResults(most)
        .getResultList();
  }
}
