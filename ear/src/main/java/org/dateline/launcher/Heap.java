package org.dateline.launcher;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.List;
import java.util.Map;

/**
 * Keeps the heap near what is in use. Started without {@code -Xmx} the collector may take a quarter
 * of the machine, doubles the heap when the processors are busy with something else, and gives
 * little back. What can be changed in a running process is changed here; what cannot is watched. A
 * person who sets the size of the heap is left alone.
 */
final class Heap {
  private static final List<String> SIZES =
      List.of("-Xmx", "-XX:MaxHeapSize", "-XX:MaxRAM", "-XX:+UseSerialGC", "-XX:+UseParallelGC");

  /**
   * In this order: the machine refuses a maximum below the minimum of the moment. With less than
   * two fifths of the heap free after a collection, whoever reads keeps the collector busy.
   */
  private static final List<Map.Entry<String, String>> SETTINGS =
      List.of(
          Map.entry("MinHeapFreeRatio", "10"),
          Map.entry("MaxHeapFreeRatio", "40"),
          Map.entry("G1PeriodicGCInterval", "30000"));

  private static final long MEGABYTE = 1024 * 1024;
  private static final long LOOK_MILLIS = 100;

  /** A start is greedy, and few notice its pauses. */
  private static final Limit AT_START = new Limit(900 * MEGABYTE, 30);

  /**
   * With some 0.5 GB for everything that is not heap this stays under 1.8 GB, but for seconds. A
   * collection of the whole heap stops everybody for half a second; and the collector, who sees a
   * long pause, takes more memory to have fewer: those that are often make the heap larger.
   */
  private static final Limit AT_WORK = new Limit(1100 * MEGABYTE, 100);

  private static volatile Limit limit = AT_START;

  /**
   * When the whole heap is collected.
   *
   * @param mostBytes what it may have taken before
   * @param looksBetween how many looks lie between two collections at least
   */
  private record Limit(long mostBytes, int looksBetween) {}

  private Heap() {}

  /** Collects whenever the heap has become large; from the first moment, for a start is greedy. */
  static void watch() {
    if (!isLeftAlone()) {
      Thread watch = new Thread(Heap::look, "heap");
      watch.setDaemon(true);
      watch.start();
    }
  }

  /** Gives back what is free. During a start it would cost a tenth of the time. */
  static void keepSmall() {
    if (!isLeftAlone()) {
      HotSpotDiagnosticMXBean machine =
          ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
      limit = AT_WORK;
      try {
        SETTINGS.forEach(it -> machine.setVMOption(it.getKey(), it.getValue()));
      } catch (IllegalArgumentException refused) {
        // A person has set a ratio that does not go with ours: theirs stays.
        return;
      }
    }
  }

  /** Another collector has other settings, and its own idea of a small heap. */
  private static boolean isLeftAlone() {
    return isSized(ManagementFactory.getRuntimeMXBean().getInputArguments())
        || ManagementFactory.getGarbageCollectorMXBeans().stream()
            .noneMatch(collector -> collector.getName().startsWith("G1"));
  }

  /** Whether the person who started the process has said how large the heap is to be. */
  static boolean isSized(List<String> arguments) {
    return arguments.stream().anyMatch(it -> SIZES.stream().anyMatch(it::startsWith));
  }

  private static void look() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    int looks = AT_START.looksBetween();
    while (sleep()) {
      looks++;
      Limit now = limit;
      if (looks > now.looksBetween()
          && memory.getHeapMemoryUsage().getCommitted() > now.mostBytes()) {
        memory.gc();
        looks = 0;
      }
    }
  }

  private static boolean sleep() {
    try {
      Thread.sleep(LOOK_MILLIS);
      return true;
    } catch (InterruptedException asked) {
      return false;
    }
  }
}
