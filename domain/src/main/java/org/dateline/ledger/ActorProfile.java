package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.event.Quad;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of an actor, by the events that were not retracted and in which it is on
 * any side.
 *
 * @param documents how many tell of it
 * @param first the first day on which one of the events may have happened, or null if none has a
 *     day
 * @param last the last such day, inclusive; it may be to come
 * @param recent the newest happenings, ten at most
 * @param relations in which it stands on either side, the last told first, each once, ten at most
 */
public record ActorProfile(
    Counts events,
    long documents,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<LedgerEvent> recent,
    List<LedgerFinding> relations) {

  /** How many events are the recent ones, and how many relations are told. */
  public static final int RECENT = 10;

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public ActorProfile(
      Counts events,
      long documents,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      List<LedgerEvent> recent,
      List<LedgerFinding> relations) {
    this.events = events;
    this.documents = documents;
    this.first = first;
    this.last = last;
    this.recent = List.copyOf(recent);
    this.relations = List.copyOf(relations);
  }

  /**
   * How many events. One in which the actor is on two sides counts on both, and once by its quad.
   *
   * @param byQuad all four
   */
  public record Counts(long asActor, long asRecipient, long asMediator, Map<Quad, Long> byQuad) {

    public Counts {
      byQuad = Map.copyOf(byQuad);
    }
  }
}
