package org.dateline.api.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it: UTF-8, a line of names, every line ended by CR and LF. Text that a
 * spreadsheet would take for a formula has an apostrophe before it; numbers stay numbers.
 */
public final class CsvSheet<T> implements Sheet<T> {

  private static final String SPECIAL = ",\"\r\n";

  private final List<Column<T>> columns;
  private final Writer out;

  public CsvSheet(List<Column<T>> columns, OutputStream out) {
    this.columns = List.copyOf(columns);
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void begin() throws IOException {
    line(columns.stream().map(Column::name).toList());
  }

  @Override
  public void add(T row) throws IOException {
    line(columns.stream().map(column -> cell(column.value().of(row))).toList());
  }

  @Override
  public void end() {}

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    return value instanceof List<?> several
        ? Cells.harmless(several)
        : Cells.harmless(value.toString());
  }

  private void line(List<String> cells) throws IOException {
    String comma = "";
    for (String cell : cells) {
      out.write(comma);
      out.write(quoted(cell));
      comma = ",";
    }
    out.write("\r\n");
  }

  private static String quoted(String cell) {
    // A million rows have thirty million cells: no stream for each.
    for (int i = 0; i < cell.length(); i++) {
      if (SPECIAL.indexOf(cell.charAt(i)) >= 0) {
        return '"' + cell.replace("\"", "\"\"") + '"';
      }
    }
    return cell;
  }
}
