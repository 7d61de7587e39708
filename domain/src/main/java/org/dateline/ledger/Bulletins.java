package org.dateline.ledger;

import java.util.List;

/**
 * What is told of events, each once and in one order for everybody. It is put down in the
 * transaction that changes an event; it gets its place after that, when it is due, so that no place
 * is ever filled behind a reader's back. Safe for all threads, and for several nodes.
 */
public interface Bulletins {

  /**
   * Gives those that are due their places.
   *
   * @return how many got one; as many as asked for, if there may be more
   */
  int place(int most);

  /** The highest place that was given, or 0. */
  long last();

  /**
   * Those behind a place that the question lets in, in their order; as many as the question's
   * limit. Its days, page and {@code asOf} mean what they mean for a list of events, but that what
   * was retracted is there.
   */
  List<Bulletin> after(long position, EventQuery question);

  /** How far the topic has come, or 0. */
  long sent();

  /** Notes how far the topic has come; nobody goes back. */
  void sent(long position);
}
