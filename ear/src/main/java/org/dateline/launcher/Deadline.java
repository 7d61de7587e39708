package org.dateline.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * A limit on a step that can hang without an error, as the boot of a server can. If the step is not
 * done in time the process ends, with a sentence and exit code 3.
 */
final class Deadline {
  static final int TOO_LATE = 3;

  private final PrintStream out;

  Deadline(PrintStream out) {
    this.out = out;
  }

  /** Does the work, which has this long. */
  <T> T within(Duration limit, String step, Callable<T> work) throws Exception {
    Thread watch = watch(limit, step);
    try {
      return work.call();
    } finally {
      watch.interrupt();
    }
  }

  /** Lets the process end after this long, unless the thread that is returned is interrupted. */
  Thread watch(Duration limit, String step) {
    Thread watch = new Thread(() -> end(limit, step), "limit on " + step);
    watch.setDaemon(true);
    watch.start();
    return watch;
  }

  private void end(Duration limit, String step) {
    try {
      Thread.sleep(limit.toMillis());
    } catch (InterruptedException inTime) {
      return;
    }
    out.println("Dateline ends: " + step + " took more than " + limit.toSeconds() + " s.");
    out.flush();
    Runtime.getRuntime().halt(TOO_LATE);
  }
}
