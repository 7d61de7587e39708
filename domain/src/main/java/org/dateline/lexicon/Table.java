package org.dateline.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A list as it lies on the shelf: tab-separated, UTF-8, comments behind {@code #} at the start of a
 * line.
 */
public record Table(String file, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a list of this package.
   *
   * @throws BrokenLexicon if it is not there or a line has not the given number of columns
   */
  public static Table load(String file, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new BrokenLexicon(file, 0, "not there");
      }
      return parse(file, new InputStreamReader(in, StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a list from anywhere.
   *
   * @throws BrokenLexicon if a line has not the given number of columns
   */
  public static Table parse(String file, Reader source, int columns) {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines = new BufferedReader(source)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(file, number, line, columns));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Table(file, rows);
  }

  private static Row row(String file, int number, String line, int columns) {
    List<String> cells = new ArrayList<>(columns);
    for (String cell : line.split("\t", -1)) {
      cells.add(cell.strip());
    }
    if (cells.size() != columns) {
      throw new BrokenLexicon(
          file, number, cells.size() + " columns where there should be " + columns);
    }
    return new Row(file, number, cells);
  }

  /** The version of all lists of this package, as it stands in every reading. */
  public static String version() {
    return load("version.txt", 1).rows().get(0).required(0);
  }
}
