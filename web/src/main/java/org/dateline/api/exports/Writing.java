package org.dateline.api.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Pages on their way into a file: while one is written the next is put into its form, and the one
 * after it asked for. Else the database waits while the server writes, and the server while the
 * database reads. For one thread.
 *
 * @param <R> what comes
 * @param <T> what is written
 */
final class Writing<R, T> {

  private final Sheet<T> sheet;
  private final Function<R, T> form;
  private final Executor threads;
  private CompletableFuture<Void> before = CompletableFuture.completedFuture(null);
  private CompletableFuture<Void> last = before;

  /**
   * @param threads may have nothing to do with the container, to which the ledger's threads belong
   */
  Writing(Sheet<T> sheet, Function<R, T> form, Executor threads) {
    this.sheet = sheet;
    this.form = form;
    this.threads = threads;
  }

  /**
   * Begins to write a page behind the one before, when all before that is written: with the one
   * that is asked for next, three are held at a time.
   *
   * @throws IOException if something before was not taken; or already this one, where the caller
   *     writes it
   */
  void begin(List<R> page) throws IOException {
    await(before);
    before = last;
    last =
        CompletableFuture.supplyAsync(() -> page.stream().map(form).toList(), threads)
            .thenAcceptBothAsync(before, (rows, done) -> write(rows), threads);
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
    await(last);
  }

  private static void await(CompletableFuture<Void> written) throws IOException {
    try {
      written.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException gone) {
        throw gone.getCause();
      }
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }
}
