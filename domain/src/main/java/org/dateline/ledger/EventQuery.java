package org.dateline.ledger;

import java.time.Instant;
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
 * @param asOf what was known then is asked for, or null for what is known now
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
    @Nullable Instant asOf,
    int limit,
    @Nullable Position after) {

  public static final int MOST = 500;

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public EventQuery(
      List<EventType> types,
      List<PartyFilter> parties,
      List<PartyFilter> actors,
      List<PartyFilter> recipients,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      List<String> documents,
      @Nullable Instant asOf,
      int limit,
      @Nullable Position after) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit " + limit);
    }
    this.types = List.copyOf(types);
    this.parties = List.copyOf(parties);
    this.actors = List.copyOf(actors);
    this.recipients = List.copyOf(recipients);
    this.from = from;
    this.until = until;
    this.documents = List.copyOf(documents);
    this.asOf = asOf;
    this.limit = limit;
    this.after = after;
  }

  /** A row of the answer, by which the next page is found: the day it is sorted by, and its id. */
  public record Position(LocalDate day, String id) {}
}
