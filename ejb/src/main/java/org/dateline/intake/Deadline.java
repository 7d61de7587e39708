package org.dateline.intake;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls that must end in time, whatever they call. One that hangs keeps its thread until it gives
 * up by itself, so only so many may hang at once; the next is refused at once. Safe for all
 * threads.
 */
public final class Deadline {

  private final Executor executor;
  private final Duration most;
  private final Semaphore places;

  /**
   * @param most how long a call may take
   * @param atOnce how many calls may be under way
   */
  public Deadline(Executor executor, Duration most, int atOnce) {
    this.executor = executor;
    this.most = most;
    this.places = new Semaphore(atOnce);
  }

  /**
   * Calls, and waits for the end or the deadline.
   *
   * @throws TimeoutException if it did not end in time or too many are under way: then nobody knows
   *     whether it did what it should
   * @throws ExecutionException if it threw
   */
  public <T> T within(Callable<T> call)
      throws TimeoutException, ExecutionException, InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    if (!places.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new TimeoutException("too many calls under way");
    }
    FutureTask<T> task = new FutureTask<>(call);
    start(task);
    return task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  private void start(Runnable task) {
    boolean isStarted = false;
    try {
      executor.execute(
          () -> {
            try {
              task.run();
            } finally {
              places.release();
            }
          });
      isStarted = true;
    } finally {
      if (!isStarted) {
        places.release();
      }
    }
  }
}
