package org.dateline.api.exports;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it: a line of names, every line ended by CR and LF. Text that a
 * spreadsheet would take for a formula has an apostrophe before it; numbers stay numbers.
 *
 * @param table its columns
 */
public record CsvSheet(Table table) implements LineSheet {

  private static final String END = "\r\n";

  @Override
  public String head() {
    return table.columns().stream().map(Column::name).collect(Collectors.joining(",", "", END));
  }

  @Override
  public void row(String json, StringBuilder file) {
    @Nullable Object[] values = table.values(json);
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        file.append(',');
      }
      cell(values[i], file);
    }
    file.append(END);
  }

  private static void cell(@Nullable Object value, StringBuilder file) {
    if (value instanceof RawValue plain) {
      file.append(plain.rawValue());
    } else if (value instanceof List<?> several) {
      text(Cells.harmless(several), file);
    } else if (value != null) {
      text(Cells.harmless(value.toString()), file);
    }
  }

  private static void text(String cell, StringBuilder file) {
    if (isSpecial(cell)) {
      file.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      file.append(cell);
    }
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
