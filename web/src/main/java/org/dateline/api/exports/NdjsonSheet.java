package org.dateline.api.exports;

import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line, each the very form that a page has. */
public final class NdjsonSheet<T> extends JsonSheet<T> {

  public NdjsonSheet(OutputStream out) throws IOException {
    super(out);
    // Between two roots it writes nothing: each line ends with its own.
    json().setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  @Override
  public void begin() {}

  @Override
  public void add(T row) throws IOException {
    json().writePOJO(row);
    json().writeRaw('\n');
  }

  @Override
  public void end() {}
}
