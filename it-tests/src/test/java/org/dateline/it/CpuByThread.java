package org.dateline.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a process has used of the processors since it began, by what its threads are for, as Linux
 * tells it; elsewhere it is empty. Threads that have ended are forgotten.
 *
 * @param times in CPU time, by their use
 */
record CpuByThread(Map<String, Duration> times) {

  /** How a thread is called, and what it does; the first that fits. */
  private static final List<Map.Entry<String, String>> USES =
      List.of(
          Map.entry("C1 ", "compiler"),
          Map.entry("C2 ", "compiler"),
          Map.entry("Sweeper", "compiler"),
          Map.entry("GC ", "collector"),
          Map.entry("G1 ", "collector"),
          Map.entry("VM ", "collector"),
          // The readers lend a thread of the container's to each reading.
          Map.entry("concurrent", "reading"),
          // The connector's own, in which a message is taken and its reading filed.
          Map.entry("Thread-", "filing"),
          Map.entry("__ejb", "topic"),
          Map.entry("http-", "HTTP"),
          Map.entry("activemq", "broker"));

  // proc(5): the name stands in brackets and may hold any character; times are fields 14 and 15.
  private static final int USER = 11;
  private static final long TICK_MILLIS = 10;

  CpuByThread {
    times = Collections.unmodifiableMap(new TreeMap<>(times));
  }

  static CpuByThread of(long pid) {
    Map<String, Duration> times = new TreeMap<>();
    Path tasks = Path.of("/proc", String.valueOf(pid), "task");
    if (!Files.isDirectory(tasks)) {
      return new CpuByThread(times);
    }
    try (Stream<Path> threads = Files.list(tasks)) {
      threads.forEach(thread -> add(thread.resolve("stat"), times));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CpuByThread(times);
  }

  /** What was used since then. */
  CpuByThread since(CpuByThread before) {
    Map<String, Duration> since = new TreeMap<>(times);
    before.times.forEach((use, time) -> since.merge(use, time.negated(), Duration::plus));
    since.replaceAll((use, time) -> time.isNegative() ? Duration.ZERO : time);
    return new CpuByThread(since);
  }

  /**
   * What is neither reading nor the machine's own work of compiling and collecting, beside reading;
   * not a number where nothing is known.
   */
  double besideReading() {
    Map<String, Duration> others = new TreeMap<>(times);
    Duration reading = others.getOrDefault("reading", Duration.ZERO);
    others.keySet().removeAll(List.of("reading", "compiler", "collector"));
    Duration sum = others.values().stream().reduce(Duration.ZERO, Duration::plus);
    return (double) sum.toMillis() / reading.toMillis();
  }

  private static void add(Path stat, Map<String, Duration> times) {
    String line;
    try {
      line = Files.readString(stat, ISO_8859_1);
    } catch (IOException e) {
      // It has ended meanwhile.
      return;
    }
    String name = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1]);
    times.merge(use(name), Duration.ofMillis(ticks * TICK_MILLIS), Duration::plus);
  }

  private static String use(String name) {
    return USES.stream()
        .filter(use -> name.startsWith(use.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("others");
  }
}
