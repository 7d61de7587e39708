package org.dateline.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of the speech lexicon as rows of columns. Remarks and empty lines are left out; a row of
 * another width and a first column that stands twice are refused with their line.
 */
record LexiconFile(String name, String version, List<List<String>> rows) {

  private static final String FOLDER = "/org/dateline/lexicon/speech/";
  private static final String VERSION = "# version ";

  LexiconFile {
    rows = List.copyOf(rows);
  }

  /**
   * @throws IllegalStateException if the file is missing or a line is wrong
   */
  static LexiconFile load(String name, int columns) {
    try (InputStream in = LexiconFile.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon file " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read(name, columns, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LexiconFile read(String name, int columns, List<String> lines) {
    String version = "";
    Set<String> seen = new HashSet<>();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(VERSION)) {
        version = line.substring(VERSION.length()).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns || !seen.add(row.get(0))) {
          throw new IllegalStateException(name + ", line " + (i + 1) + ": " + line);
        }
        rows.add(row);
      }
    }
    return new LexiconFile(name, version, rows);
  }
}
