package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A question about events. Values of one filter are alternatives; filters must all hold; an empty
 * list asks nothing. Newest happening first.
 *
 * @param parties either side
 * @param actors those who did it
 * @param recipients those to whom it was done
 * @param from first day on which it may have happened, inclusive, or null
 * @param until last day, inclusive, or null
 * @param documents ids or uris
 * @param limit how many at most, 1 to 500
 * @param after where the page before this one ended, or null for the first
 */
public record EventQuery(
    List<EventType> types,
    List<PartyFilter> parties,
    List<PartyFilter> actors,
    List<PartyFilter> recipients,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<String> documents,
    int limit,
    @Nullable Position after) {

  public static final int MOST = 500;

  public EventQuery {
    types = List.copyOf(types);
    parties = List.copyOf(parties);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    documents = List.copyOf(documents);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /** A row of the answer, by which the next page is found: the day it is sorted by, and its id. */
  public record Position(LocalDate day, String id) {}
}
