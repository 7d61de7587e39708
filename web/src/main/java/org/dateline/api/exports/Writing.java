package org.dateline.api.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Pages on their way into a file: one is written while the next is asked for. Else the database
 * waits while the server writes, and the server while the database reads. For one thread.
 */
final class Writing<T> {

  private final Sheet<T> sheet;
  private final Executor threads;
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  /**
   * @param threads may have nothing to do with the container, to which the ledger's threads belong
   */
  Writing(Sheet<T> sheet, Executor threads) {
    this.sheet = sheet;
    this.threads = threads;
  }

  /**
   * Begins to write a page, when the one before is written.
   *
   * @throws IOException if that one was not taken; or already this one, where the caller writes it
   */
  void begin(List<T> page) throws IOException {
    end();
    last = CompletableFuture.runAsync(() -> write(page), threads);
    if (last.isCompletedExceptionally()) {
      end();
    }
  }

  private void write(List<T> page) {
    try {
      for (T row : page) {
        sheet.add(row);
      }
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something failed. Nobody writes any more when this is over. */
  void stop(RuntimeException failure) {
    try {
      end();
    } catch (IOException | RuntimeException another) {
      failure.addSuppressed(another);
    }
  }

  /**
   * Waits until all is written.
   *
   * @throws IOException if it was not taken
   */
  void end() throws IOException {
    try {
      last.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException gone) {
        throw gone.getCause();
      }
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }
}
