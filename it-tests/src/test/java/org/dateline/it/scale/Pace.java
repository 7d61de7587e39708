package org.dateline.it.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How long calls take that several make at a time.
 *
 * @param median in milliseconds
 * @param p99 in milliseconds
 */
record Pace(double median, double p99) {

  private static final int CALLERS = 4;

  /** Nobody calls longer, but for some calls at least. */
  private static final long LONGEST_NANOS = 8_000_000_000L;

  private static final int FEWEST = 5;

  /** Each caller makes so many calls at most, after some that do not count. */
  static Pace of(int calls, Callable<?> call) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      List<Future<long[]>> all = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        all.add(callers.submit(() -> times(calls, call)));
      }
      List<Long> nanos = new ArrayList<>();
      for (Future<long[]> each : all) {
        Arrays.stream(each.get()).forEach(nanos::add);
      }
      nanos.sort(null);
      return new Pace(nanos.get(nanos.size() / 2) / 1e6, nanos.get(nanos.size() * 99 / 100) / 1e6);
    } finally {
      callers.shutdownNow();
    }
  }

  private static long[] times(int calls, Callable<?> call) throws Exception {
    long[] nanos = new long[calls];
    long begin = System.nanoTime();
    int made = 0;
    for (int i = -Math.min(calls / 4, FEWEST); i < calls; i++) {
      long start = System.nanoTime();
      if (made >= FEWEST && start - begin > LONGEST_NANOS) {
        break;
      }
      call.call();
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
        made++;
      }
    }
    return Arrays.copyOf(nanos, made);
  }
}
