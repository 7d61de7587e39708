package org.dateline.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started so far; closing it stops the last one first, and says so. */
final class Parts implements Running {
  private record Part(String name, Running running) {}

  private final Progress progress;
  private final Deque<Part> parts = new ArrayDeque<>();

  Parts(Progress progress) {
    this.progress = progress;
  }

  /** Takes charge of a part, and gives it back. */
  <T extends Running> T add(String name, T running) {
    parts.push(new Part(name, running));
    return running;
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      Part part = parts.pop();
      part.running().close();
      progress.say("  " + part.name() + ": stopped");
    }
  }
}
