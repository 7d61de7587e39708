package org.dateline.it.crash;

import java.time.Duration;

/** A process that is killed, and finds its port and its files again when it is started again. */
interface Victim extends AutoCloseable {

  /** What {@link #awaitEnd} says of a process that goes on. */
  int STILL_RUNS = -1;

  String name();

  /** Begins a start, with nothing of it running. */
  void start(Rules rules);

  /** Waits until it can be used; begins another start where it has ended meanwhile. */
  void awaitReady();

  /** Ends it without a word, as kill -9 does, and waits for its end. */
  void kill();

  /**
   * Waits until it has ended by itself, and answers how.
   *
   * @return its exit code, or {@link #STILL_RUNS}
   */
  int awaitEnd(Duration most);

  /** Stops it in order, if it runs. */
  @Override
  void close();
}
