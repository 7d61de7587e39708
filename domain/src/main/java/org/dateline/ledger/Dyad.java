package org.dateline.ledger;

import java.util.Map;
import org.dateline.event.Quad;
import org.jspecify.annotations.Nullable;

/**
 * What one party did to another, counted.
 *
 * @param actor a country or an actor's id
 * @param recipient likewise
 * @param isMutual whether both did it, as they meet or clash; then the two are in alphabetical
 *     order
 * @param period in which it happened, or null where none was asked for
 * @param documents how many documents are of the period: where there are none, no events say
 *     nothing; null where no period was asked for
 * @param goldstein the mean, from -10 to 10; 0 where there are no events
 * @param quads how many events of each kind
 */
public record Dyad(
    String actor,
    String recipient,
    boolean isMutual,
    @Nullable String period,
    @Nullable Long documents,
    long events,
    double goldstein,
    Map<Quad, Long> quads) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public Dyad(
      String actor,
      String recipient,
      boolean isMutual,
      @Nullable String period,
      @Nullable Long documents,
      long events,
      double goldstein,
      Map<Quad, Long> quads) {
    this.actor = actor;
    this.recipient = recipient;
    this.isMutual = isMutual;
    this.period = period;
    this.documents = documents;
    this.events = events;
    this.goldstein = goldstein;
    this.quads = Map.copyOf(quads);
  }

  /** How pairs are told apart. */
  public enum By {
    COUNTRY,
    ACTOR
  }
}
