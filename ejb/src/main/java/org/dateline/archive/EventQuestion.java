package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

  private static final Comparator<EventLine> NEWEST =
      Comparator.comparing(EventLine::day).thenComparing(EventLine::id).reversed();

  EventPage page() {
    Part<EventLine, EventQuery.Position> part =
        query.order() == Order.RELEVANCE
            ? best()
            : Part.of(lines(), query.limit(), EventLine::position);
    return new EventPage(part.rows().stream().map(line -> line.at(at)).toList(), part.next());
  }

  /** The lines, and one more if there are more. */
  List<EventLine> lines() {
    int most = query.limit() + 1;
    if (query.order() == Order.RECORDED) {
      return lines(Rows.listOfEvents(query.filters(), words), most);
    }
    List<List<Filter>> parts = Filter.parts(query.filters());
    List<EventLine> lines = new ArrayList<>(lines(listed(parts.get(0)), most));
    if (lines.size() < most) {
      parts.stream().skip(1).forEach(part -> lines.addAll(lines(listed(part), most)));
    }
    lines.sort(NEWEST);
    return lines.subList(0, Math.min(most, lines.size()));
  }

  private Rows listed(List<Filter> filters) {
    return Rows.listOfEventsByFacet(filters, words);
  }

  private List<EventLine> lines(Rows rows, int most) {
    EventQuery.Position position = query.after();
    if (position != null && query.order() == Order.RECORDED) {
      // Index: event_by_recorded.
      rows.behind("e.recorded", position.recorded(), position.id());
    } else if (position != null) {
      rows.behind(position.day(), position.id());
    }
    return ask(rows.shown(at), most);
  }

  private Part<EventLine, EventQuery.Position> best() {
    WordQuery asked = query.words().orElseThrow(() -> new IllegalArgumentException("no words"));
    EventQuery.Position after = query.after();
    return new Relevance(
            (place, count) -> words.best(entities, asked, Wording.Kind.EVENT, place, count))
        .best(
            after == null ? null : Relevance.behind(after.score(), after.id()),
            query.limit(),
            this::among,
            line -> new Row(line.id(), line.version()),
            EventQuery.Position::scored);
  }

  /** Which of these are let in by all that is asked besides words. */
  private List<EventLine> among(List<String> ids) {
    Rows rows = Rows.ofEvents(Filter.withoutWords(query.filters()), words).shown(at);
    // Index: the primary key of event.
    rows.and("e.id in " + rows.parameter(ids));
    return ask(rows, ids.size());
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
