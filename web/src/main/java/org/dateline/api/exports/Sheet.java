package org.dateline.api.exports;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file while it is written, row by row; nothing of a row is kept once it is written. For one
 * thread at a time.
 */
public interface Sheet<T> extends Flushable {

  /** What stands before the first row. */
  void begin() throws IOException;

  /** The next row. */
  void add(T row) throws IOException;

  /** What stands after the last row: without it the file is not whole. */
  void end() throws IOException;

  /** How a form begins a file; the stream stays open. */
  @FunctionalInterface
  interface Form<T> {

    Sheet<T> on(OutputStream out) throws IOException;
  }
}
