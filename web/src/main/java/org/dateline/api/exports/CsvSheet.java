package org.dateline.api.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it: UTF-8, a line of names, every line ended by CR and LF. Text that a
 * spreadsheet would take for a formula has an apostrophe before it; numbers stay numbers.
 */
public final class CsvSheet<T> implements Sheet<T> {

  private static final String END = "\r\n";

  private final List<Column<T>> columns;
  private final Writer out;

  public CsvSheet(List<Column<T>> columns, OutputStream out) {
    this.columns = List.copyOf(columns);
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void begin() throws IOException {
    out.write(columns.stream().map(Column::name).collect(Collectors.joining(",")) + END);
  }

  @Override
  public void add(T row) throws IOException {
    // A million rows have forty million cells: no list of them for each.
    String comma = "";
    for (Column<T> column : columns) {
      out.write(comma);
      Object value = column.value().of(row);
      if (value != null) {
        write(cell(value));
      }
      comma = ",";
    }
    out.write(END);
  }

  @Override
  public void end() {}

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private static String cell(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    return value instanceof List<?> several
        ? Cells.harmless(several)
        : Cells.harmless(value.toString());
  }

  private void write(String cell) throws IOException {
    out.write(isSpecial(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
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
