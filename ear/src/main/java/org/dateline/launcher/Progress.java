package org.dateline.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What the person at the terminal sees: each long step with its seconds, and the ready block. */
final class Progress {
  private final PrintStream out;
  private final Stop stop;
  private final long began;

  /**
   * Begins to count.
   *
   * @param began {@link System#nanoTime()} at the start
   */
  Progress(PrintStream out, Stop stop, long began) {
    this.out = out;
    this.stop = stop;
    this.began = began;
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Does one step of the start, unless somebody wants to stop. */
  <T> T step(String name, Callable<T> work) throws Exception {
    stop.check();
    long start = System.nanoTime();
    say("  " + name + " ...");
    T result = work.call();
    say("  " + name + ": " + seconds(start) + " s");
    return result;
  }

  /** The block that ends the start. */
  void ready(Settings settings) {
    String base = "http://" + bracketed(settings.httpHost()) + ":" + settings.httpPort();
    String queue =
        settings.broker()
            + (settings.outside().isEmpty() ? "" : " (outside)")
            + " queue dateline.documents user "
            + settings.jms().user();
    say(
        String.join(
            System.lineSeparator(),
            "",
            "Dateline is ready, after " + seconds(began) + " s",
            "  API      " + base + "/api/v1",
            "  OpenAPI  " + base + "/openapi",
            "  Health   " + base + "/health",
            "  Broker   " + queue,
            "  Data     " + settings.data(),
            "Try it (Ctrl-C stops):",
            "  curl -s -H 'Content-Type: text/plain' --data 'ANKARA, July 23 (Newsroom) - Turkish"
                + " officials said on Wednesday that Syria had asked for support.' "
                + base
                + "/api/v1/readings",
            ""));
  }

  private static String bracketed(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private static String seconds(long start) {
    Duration passed = Duration.ofNanos(System.nanoTime() - start);
    return String.format(Locale.ROOT, "%.1f", passed.toMillis() / 1000.0);
  }
}
