package org.dateline.intake;

import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.dateline.ledger.Ledger;
import org.dateline.wire.batch.BatchIntake;

/** The way onto the broker's queue for many at once. Safe for all threads. */
final class BrokerBatchIntake implements BatchIntake {

  /** For as many as go in one transaction. */
  private static final Duration SENDING = Duration.ofSeconds(20);

  private static final int AT_ONCE = 8;

  private final Postbox post;
  private final Ledger ledger;
  private final Clock clock;
  private final Deadline deadline;

  BrokerBatchIntake(ConnectionFactory connections, Ledger ledger, Executor executor, Clock clock) {
    this.post = new Postbox(connections);
    this.ledger = ledger;
    this.clock = clock;
    this.deadline = new Deadline(executor, SENDING, AT_ONCE);
  }

  @Override
  public OpenBatch open() {
    return new BatchInParts(post, ledger, deadline, clock);
  }
}
