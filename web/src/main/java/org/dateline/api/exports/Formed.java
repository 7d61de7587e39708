package org.dateline.api.exports;

import java.io.IOException;
import java.util.function.Function;

/**
 * A file of rows that are put into their form one by one, when they are written.
 *
 * @param <R> what comes
 * @param <T> what is written
 */
record Formed<R, T>(Sheet<T> sheet, Function<R, T> form) implements Sheet<R> {

  @Override
  public void begin() throws IOException {
    sheet.begin();
  }

  @Override
  public void add(R row) throws IOException {
    sheet.add(form.apply(row));
  }

  @Override
  public void end() throws IOException {
    sheet.end();
  }

  @Override
  public void flush() throws IOException {
    sheet.flush();
  }
}
