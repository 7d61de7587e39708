package org.dateline.reading;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.dateline.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A reader that gives up in time, whatever it reads. A reading that is cut off is interrupted; one
 * that does not heed that keeps its thread, but nobody waits for it. Safe for all threads.
 */
public final class TimedReader implements Function<Document, Reading> {

  private final Function<Document, Reading> reader;
  private final Duration most;
  private final ExecutorService threads;

  /**
   * @param most how long one reading may take
   */
  public TimedReader(Function<Document, Reading> reader, Duration most, ExecutorService threads) {
    this.reader = reader;
    this.most = most;
    this.threads = threads;
  }

  /**
   * Reads.
   *
   * @throws ReadingStopped if the server stops
   * @throws ReadingTooLong if it did not end in time; whatever else is thrown, the reader threw
   */
  @Override
  public Reading apply(Document document) {
    Future<Reading> reading = begun(document);
    try {
      return reading.get(most.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new ReadingTooLong(most);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReadingStopped(e);
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } finally {
      reading.cancel(true);
    }
  }

  private Future<Reading> begun(Document document) {
    try {
      return threads.submit(() -> reader.apply(document));
    } catch (RejectedExecutionException e) {
      throw new ReadingStopped(e);
    }
  }

  private static RuntimeException thrown(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}
