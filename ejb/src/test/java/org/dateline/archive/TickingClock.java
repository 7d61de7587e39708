package org.dateline.archive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Every look at this clock is a second later. Safe for all threads. */
public final class TickingClock extends Clock {

  private Instant now = Copy.NOON;

  @Override
  public synchronized Instant instant() {
    now = now.plus(Duration.ofSeconds(1));
    return now;
  }

  /** Moves it to an instant, also back. */
  public synchronized void set(Instant instant) {
    now = instant;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
