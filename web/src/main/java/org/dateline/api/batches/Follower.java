package org.dateline.api.batches;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.ledger.BatchProgress;
import org.dateline.ledger.LedgerAway;
import org.jspecify.annotations.Nullable;

/** Follows one batch for one client, look by look. For one thread at a time. */
final class Follower {

  /** Every so many looks at which nothing had moved, whether the client is still there. */
  static final int LOOKS_A_BEAT = 20;

  private final Supplier<Optional<BatchProgress>> batch;
  private final Listener listener;
  private @Nullable BatchProgress told;
  private int quiet;

  Follower(Supplier<Optional<BatchProgress>> batch, Listener listener) {
    this.batch = batch;
    this.listener = listener;
  }

  /** Who is told. */
  interface Listener {

    boolean isGone();

    /** Tells what it has come to; {@code name} is that of the event. */
    void tell(String name, Object progress);

    /** Sends nothing, to see whether somebody is there. */
    void beat();

    void close();
  }

  /**
   * Looks once, and tells what has moved.
   *
   * @return whether to look again
   */
  boolean look() {
    if (listener.isGone()) {
      return false;
    }
    Optional<BatchProgress> now = now();
    if (now.isPresent() && now.get().finished() != null) {
      listener.tell("finished", now.get());
      listener.close();
      return false;
    }
    if (now.isPresent() && hasMoved(now.get())) {
      listener.tell("progress", now.get());
      told = now.get();
      quiet = 0;
    } else if (++quiet % LOOKS_A_BEAT == 0) {
      listener.beat();
    }
    return !listener.isGone();
  }

  /** A ledger that is away moves nothing. */
  private Optional<BatchProgress> now() {
    try {
      return batch.get();
    } catch (LedgerAway e) {
      return Optional.empty();
    }
  }

  /** The rate is another at every look. */
  private boolean hasMoved(BatchProgress now) {
    return told == null
        || !now.states().equals(told.states())
        || !Objects.equals(now.total(), told.total());
  }

  void close() {
    listener.close();
  }
}
