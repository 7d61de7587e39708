package org.dateline.ledger.row;

import java.time.Instant;
import org.dateline.document.Notice;
import org.jspecify.annotations.Nullable;

/** When something is shown no longer; never before it was shown at all. */
final class Ends {

  private Ends() {}

  /**
   * The end as its own sender wanted it. What was to be shown later never is, since something newer
   * came before its hour.
   */
  static Instant reopened(Instant from, @Nullable Instant expires, Instant now) {
    if (from.isAfter(now)) {
      return from;
    }
    Instant end = expires == null || expires.isAfter(Notice.NO_END) ? Notice.NO_END : expires;
    return end.isBefore(from) ? from : end;
  }

  static Instant earlier(Instant from, Instant until, Instant then) {
    Instant end = then.isBefore(until) ? then : until;
    return end.isBefore(from) ? from : end;
  }
}
