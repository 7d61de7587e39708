package org.dateline.api.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Pages on their way into a file: while one is made and written so is the next, and the one after
 * it asked for. Else the database waits while the server writes, and the server while the database
 * reads. What stands before the first row is written with it. For one thread.
 *
 * @param <R> what comes
 */
final class Writing<R> {

  private static final int FIRST_BYTES = 1 << 16;

  private final Sheet sheet;
  private final Function<R, String> row;
  private final OutputStream out;
  private final Executor threads;
  private String head;
  private boolean hasRows;
  private CompletableFuture<Void> before = CompletableFuture.completedFuture(null);
  private CompletableFuture<Void> last = before;

  /**
   * @param row the JSON form of one
   * @param threads may have nothing to do with the container, to which the ledger's threads belong
   */
  Writing(Sheet sheet, Function<R, String> row, OutputStream out, Executor threads) {
    this.sheet = sheet;
    this.row = row;
    this.out = out;
    this.threads = threads;
    this.head = sheet.head();
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
    String start = hasRows && !page.isEmpty() ? sheet.between() : head;
    head = "";
    hasRows |= !page.isEmpty();
    last =
        CompletableFuture.supplyAsync(() -> piece(start, page), threads)
            .thenAcceptBothAsync(before, (piece, done) -> write(piece), threads);
    if (last.isCompletedExceptionally()) {
      end();
    }
  }

  /** Row by row in bytes: one letter that is not Latin would make all others of a page wider. */
  private byte[] piece(String start, List<R> page) {
    ByteArrayOutputStream piece = new ByteArrayOutputStream(FIRST_BYTES);
    piece.writeBytes(start.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < page.size(); i++) {
      StringBuilder line = new StringBuilder(i == 0 ? "" : sheet.between());
      sheet.row(row.apply(page.get(i)), line);
      piece.writeBytes(line.toString().getBytes(StandardCharsets.UTF_8));
    }
    return piece.toByteArray();
  }

  /** Of nothing nothing is written: as long as nothing was, a failure can still be told. */
  private void write(byte[] piece) {
    try {
      if (piece.length > 0) {
        out.write(piece);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something failed. Nobody writes any more when this is over. */
  void stop(RuntimeException failure) {
    try {
      end();
    } catch (IOException | RuntimeException another) {
      if (another != failure) {
        failure.addSuppressed(another);
      }
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
