package org.dateline.launcher;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Keeps the heap near what is in use. Started without {@code -Xmx} the collector may take a quarter
 * of the machine, and gives little of it back; these are the settings that can be changed in a
 * running process. An {@code -Xmx} of the person's own holds as ever.
 */
final class Heap {
  private static final Map<String, String> SETTINGS =
      Map.of("MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "25", "G1PeriodicGCInterval", "30000");

  private Heap() {}

  static void keepSmall() {
    HotSpotDiagnosticMXBean machine =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    SETTINGS.forEach(
        (name, value) -> {
          try {
            machine.setVMOption(name, value);
          } catch (IllegalArgumentException otherCollector) {
            // Another collector has other settings, and its own idea of a small heap.
          }
        });
  }
}
