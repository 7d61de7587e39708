package org.dateline.api.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it: UTF-8, a line of names, every line ended by CR and LF. Text that a
 * spreadsheet would take for a formula has an apostrophe before it; numbers stay numbers.
 */
public final class CsvSheet<T> implements Sheet<T> {

  private static final String END = "\r\n";

  /** So much is gathered before it is written: cells one by one would cost more than the rows. */
  private static final int MOST_CHARS = 1 << 16;

  private final List<Column<T>> columns;
  private final OutputStream out;
  private final StringBuilder lines = new StringBuilder();

  public CsvSheet(List<Column<T>> columns, OutputStream out) {
    this.columns = List.copyOf(columns);
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    lines.append(columns.stream().map(Column::name).collect(Collectors.joining(",")));
    endLine();
  }

  @Override
  public void add(T row) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0) {
        lines.append(',');
      }
      Object value = columns.get(i).value().of(row);
      if (value instanceof Number || value instanceof Boolean) {
        lines.append(value);
      } else if (value != null) {
        text(
            value instanceof List<?> several
                ? Cells.harmless(several)
                : Cells.harmless(value.toString()));
      }
    }
    endLine();
  }

  @Override
  public void end() {}

  @Override
  public void flush() throws IOException {
    write();
    out.flush();
  }

  private void text(String cell) {
    if (isSpecial(cell)) {
      lines.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      lines.append(cell);
    }
  }

  private void endLine() throws IOException {
    lines.append(END);
    if (lines.length() > MOST_CHARS) {
      write();
    }
  }

  private void write() throws IOException {
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    lines.setLength(0);
  }

  private static boolean isSpecial(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char each = cell.charAt(i);
      if (each == ',' || each == '"' || each == '\r' || each == '\n') {
        return true;
      }
    }
    return false;
  }
}
