package org.dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story of a megabyte costs some thirty milliseconds: its head is what is drawn from. */
class LongStorySketchTest {

  private static final int MEGABYTE = 1_000_000;

  @Test
  void readsNoFurtherThanItsBound() {
    String story = words(MEGABYTE);
    assertTrue(Body.of(Text.received(story)).length() < 140_000);
    assertEquals(sketch(story), sketch(story + words(MEGABYTE)));
  }

  /** Sixteen times the words may take sixteen times as long, not two hundred. */
  @ParameterizedTest
  @ValueSource(strings = {"words", "(", "\n", " \n\n", "a", "1", "1 ", ". ", "\u00A0", "’", "😀"})
  void takesTimeByTheLength(String unit) {
    String all = unit.equals("words") ? words(120_000) : unit.repeat(120_000 / unit.length());
    String part = all.substring(0, 7500);
    fastest(all);
    double ratio = (double) fastest(all) / Math.max(fastest(part), 100_000);
    assertTrue(ratio < 64, unit + " " + ratio);
  }

  /** In nanoseconds of this thread's own work, whatever else the machine does. */
  private static long fastest(String story) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    Text text = Text.received(story);
    long fastest = Long.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      long begun = clock.getCurrentThreadCpuTime();
      Sketch.of(text);
      fastest = Math.min(fastest, clock.getCurrentThreadCpuTime() - begun);
    }
    return fastest;
  }

  private static Sketch sketch(String story) {
    return Sketch.of(Text.received(story));
  }

  private static String words(int length) {
    Random random = new Random(7);
    StringBuilder words = new StringBuilder(length + 20);
    while (words.length() < length) {
      words.append(Integer.toString(random.nextInt(9000), Character.MAX_RADIX));
      words.append(random.nextInt(15) == 0 ? ".\n" : " ");
    }
    return words.substring(0, length);
  }
}
