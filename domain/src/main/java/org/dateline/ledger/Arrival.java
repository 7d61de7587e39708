package org.dateline.ledger;

import java.time.Instant;

/**
 * When a submission came in.
 *
 * @param at for a dead letter that is sent again, when it came first
 * @param isReplayed whether it is one: what its sender sent meanwhile is newer
 */
public record Arrival(Instant at, boolean isReplayed) {

  /** A submission that comes for the first time. */
  public static Arrival first(Instant at) {
    return new Arrival(at, false);
  }
}
