package org.dateline.ledger;

import java.time.Instant;
import org.dateline.document.Notice;

/**
 * When something is shown.
 *
 * @param from inclusive
 * @param until exclusive; {@link Notice#NO_END} where nobody knows an end. Where both are equal it
 *     is never shown
 */
public record Showing(Instant from, Instant until) {

  public Showing {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + until);
    }
  }

  /** When a revision is shown that is entered now, as its sender wants it. */
  static Showing of(Notice notice, Instant now) {
    Instant embargo = notice.embargoedUntil();
    Instant from = embargo == null || embargo.isBefore(now) ? now : earlier(embargo);
    if (notice.isKill()) {
      return never(now);
    }
    Instant expiry = notice.expires();
    Instant until = expiry == null ? Notice.NO_END : earlier(expiry);
    return new Showing(from, until.isBefore(from) ? from : until);
  }

  public static Showing never(Instant now) {
    return new Showing(now, now);
  }

  public boolean isNever() {
    return from.equals(until);
  }

  private static Instant earlier(Instant hour) {
    return hour.isBefore(Notice.NO_END) ? hour : Notice.NO_END;
  }
}
