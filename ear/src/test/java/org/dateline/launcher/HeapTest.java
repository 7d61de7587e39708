package org.dateline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeapTest {

  @Test
  void isLeftAloneIfAPersonHasSizedIt() {
    assertTrue(Heap.isSized(List.of("-Dx=y", "-Xmx3g")));
    assertTrue(Heap.isSized(List.of("-XX:MaxRAMPercentage=50")));
    assertFalse(Heap.isSized(List.of("-Xss1m", "-Dfile=-Xmx")));
  }

  @Test
  void takesTheSettingsThatCanBeChangedWhileItRuns() {
    Heap.keepSmall();
    HotSpotDiagnosticMXBean machine =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    assertEquals("10", machine.getVMOption("MinHeapFreeRatio").getValue());
    assertEquals("40", machine.getVMOption("MaxHeapFreeRatio").getValue());
  }
}
