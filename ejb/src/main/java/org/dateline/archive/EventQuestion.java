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
    Rows rows =
        query.order() == Order.HAPPENED
            ? Rows.listOfEventsByFacet(query.filters(), words)
            : Rows.listOfEvents(query.filters(), words);
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
    Rows rows = Rows.ofEvents(Filter.withoutWords(query.filters()), words).shown(at);
    // Index: the primary key of event.
    rows.and("e.id in " + rows.parameter(ids));
    return ask(rows, ids.size());
  }

  private void after(Rows rows) {
    EventQuery.Position position = query.after();
    if (position != null && query.order() == Order.RECORDED) {
      // Index: event_by_recorded.
      rows.behind("e.recorded", position.recorded(), position.id());
    } else if (position != null) {
      rows.behind(position.day(), position.id());
    }
  }

  private List<EventLine> ask(Rows rows, int most) {
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
                + (query.order() == Order.RECORDED ? "e.recorded desc, e.id desc" : rows.newest()))
        .setMaxResults(most)
        .getResultList();
  }
}
