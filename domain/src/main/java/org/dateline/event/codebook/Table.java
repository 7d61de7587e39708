package org.dateline.event.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A lexicon file: tab-separated cells; lines that begin with {@code #} are for people. Cells are
 * stripped; {@code -} is an empty cell.
 */
record Table(String file, List<Row> rows) {

  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern COMMA = Pattern.compile(",");

  Table {
    rows = List.copyOf(rows);
  }

  /** The file of that name beside the other event lexicons. */
  static Table resource(String name, int columns) {
    String path = "/org/dateline/lexicon/events/" + name;
    try (InputStream stream = Table.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new UnusableLexicon(name, 0, "not there");
      }
      return read(name, columns, new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * @throws UnusableLexicon if a line has more or fewer cells than {@code columns}
   */
  static Table read(String name, int columns, Reader source) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines = new BufferedReader(source)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.stream(TAB.split(line, -1)).map(Table::cell).toList();
        if (cells.size() != columns) {
          throw new UnusableLexicon(name, number, cells.size() + " cells, not " + columns);
        }
        rows.add(new Row(name, number, cells));
      }
    }
    return new Table(name, rows);
  }

  private static String cell(String raw) {
    String stripped = raw.strip();
    return stripped.equals("-") ? "" : stripped;
  }

  /** The words of a cell that holds several, separated by commas. */
  static List<String> list(String cell) {
    return Arrays.stream(COMMA.split(cell, -1))
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /**
   * @param line counted from 1
   */
  record Row(String file, int line, List<String> cells) {

    String cell(int column) {
      return cells.get(column);
    }

    UnusableLexicon unusable(String fault) {
      return new UnusableLexicon(file, line, fault);
    }
  }
}
