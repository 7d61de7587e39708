package org.dateline.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started so far; closing it stops the last one first. */
final class Parts implements Running {
  private final Deque<Running> running = new ArrayDeque<>();

  /** Takes charge of a part, and gives it back. */
  <T extends Running> T add(T part) {
    running.push(part);
    return part;
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      running.pop().close();
    }
  }
}
