package org.dateline.api.dyads;

import java.util.Map;
import org.dateline.event.Quad;
import org.dateline.ledger.Dyad;
import org.jspecify.annotations.Nullable;

/**
 * A pair as it is answered.
 *
 * @param mutual whether both did it; then the two are in alphabetical order
 * @param period in which it happened, or null where none was asked for
 * @param documents how many are of the period, or null where none was asked for
 * @param goldstein the mean, or null where there are no events
 * @param quads how many events of each kind
 */
public record DyadForm(
    String actor,
    String recipient,
    boolean mutual,
    @Nullable String period,
    @Nullable Long documents,
    long events,
    @Nullable Double goldstein,
    Map<Quad, Long> quads) {

  private static final double DIGITS = 1000;

  static DyadForm from(Dyad dyad) {
    return new DyadForm(
        dyad.actor(),
        dyad.recipient(),
        dyad.isMutual(),
        dyad.period(),
        dyad.documents(),
        dyad.events(),
        dyad.events() == 0 ? null : Math.round(dyad.goldstein() * DIGITS) / DIGITS,
        dyad.quads());
  }
}
