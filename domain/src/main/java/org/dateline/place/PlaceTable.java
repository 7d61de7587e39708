package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.lexicon.BrokenLexicon;
import org.dateline.lexicon.Table;

/**
 * A list of hundreds of thousands of names, held as it lies on the shelf: the characters of the
 * file, and beside them the places of its lines and names. A line becomes an object only when
 * somebody asks for its name. Immutable and safe for all threads.
 *
 * <p>Each name is stored folded as {@code WordRow} folds it, but with its capitals.
 */
final class PlaceTable {

  private static final int COLUMNS = 8;
  private static final int NAMES = 2;
  private static final int ENOUGH = 1 << 24;

  private final String file;
  private final byte[] text;

  /** Where each line begins; behind the last one, the end of the text. */
  private final int[] lines;

  /** Hash of a name above, where it begins below; sorted. */
  private final long[] names;

  private PlaceTable(String file, byte[] text) {
    this.file = file;
    this.text = text;
    Scan scan = new Scan();
    scan.run();
    this.lines = Arrays.copyOf(scan.lines, scan.lineCount + 1);
    this.lines[scan.lineCount] = text.length;
    this.names = Arrays.copyOf(scan.names, scan.nameCount);
    Arrays.sort(this.names);
  }

  /**
   * The packed list of this name.
   *
   * @throws BrokenLexicon if it is not there or a line has not its columns
   */
  static PlaceTable load(String file) {
    try (InputStream packed = Table.class.getResourceAsStream(file)) {
      if (packed == null) {
        throw new BrokenLexicon(file, 0, "not there");
      }
      return new PlaceTable(file, new GZIPInputStream(packed, 1 << 16).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A line that bears a name.
   *
   * @param name as the list has it, with its capitals
   * @param isMain whether it is the first of its names
   */
  record Entry(List<String> cells, String name, boolean isMain) {
    Entry {
      cells = List.copyOf(cells);
    }
  }

  /** Whether a line may bear a folded name; seldom true of one that none does. */
  boolean has(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int hash = hash(wanted, 0, wanted.length);
    int at = first(hash);
    return at < names.length && names[at] >> 32 == hash;
  }

  /** The lines that bear a folded name, in the order of the list. */
  List<Entry> named(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int hash = hash(wanted, 0, wanted.length);
    List<Entry> found = new ArrayList<>();
    for (int i = first(hash); i < names.length && names[i] >> 32 == hash; i++) {
      int start = (int) (names[i] & 0xFFFFFFFFL);
      if (isAt(start, wanted)) {
        found.add(entry(start, wanted.length));
      }
    }
    return found;
  }

  private int first(int hash) {
    int at = Arrays.binarySearch(names, (long) hash << 32);
    return at < 0 ? -at - 1 : at;
  }

  /** The line of a GeoNames id; walks the list, so not for every day. */
  Optional<List<String>> withId(int id) {
    byte[] wanted = (id + "\t").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < lines(); i++) {
      int from = lines[i];
      if (Arrays.equals(text, from, from + wanted.length, wanted, 0, wanted.length)) {
        return Optional.of(cells(i));
      }
    }
    return Optional.empty();
  }

  /** How many names it holds; one that several places bear counts for each. */
  int size() {
    return names.length;
  }

  /** How many places it holds. */
  int lines() {
    return lines.length - 1;
  }

  private Entry entry(int start, int length) {
    int line = Arrays.binarySearch(lines, start);
    String name = new String(text, start, length, StandardCharsets.UTF_8);
    return new Entry(cells(line < 0 ? -line - 2 : line), name, text[start - 1] == '\t');
  }

  private List<String> cells(int line) {
    int from = lines[line];
    String row = new String(text, from, lines[line + 1] - 1 - from, StandardCharsets.UTF_8);
    return List.of(row.split("\t", -1));
  }

  private boolean isAt(int start, byte[] wanted) {
    int end = start + wanted.length;
    for (int i = 0; i < wanted.length; i++) {
      if (lower(text[start + i]) != wanted[i]) {
        return false;
      }
    }
    return text[end] == ';' || text[end] == '\t';
  }

  private static int lower(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
  }

  private static int hash(byte[] letters, int from, int to) {
    int hash = 17;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + lower(letters[i]);
    }
    // The bits below, which differ most, are spread over those above, by which names are sorted.
    return hash * 0x9E3779B1;
  }

  /** One walk over the text, which finds lines and names. */
  private final class Scan {
    private int[] lines = new int[1 << 18];
    private long[] names = new long[1 << 20];
    private int lineCount;
    private int nameCount;
    private int number;

    void run() {
      if (text.length > ENOUGH || text.length == 0 || text[text.length - 1] != '\n') {
        throw new BrokenLexicon(file, 0, "cut off or too long");
      }
      int start = 0;
      while (start < text.length) {
        number++;
        start = text[start] == '#' ? end(start) + 1 : line(start);
      }
    }

    private int end(int from) {
      int at = from;
      while (text[at] != '\n') {
        at++;
      }
      return at;
    }

    private int line(int start) {
      lines = lineCount + 1 < lines.length ? lines : Arrays.copyOf(lines, lines.length * 2);
      lines[lineCount++] = start;
      int column = 0;
      int name = start;
      int at = start;
      for (; text[at] != '\n'; at++) {
        boolean isTab = text[at] == '\t';
        if (column == NAMES && (isTab || text[at] == ';')) {
          add(name, at);
        }
        column += isTab ? 1 : 0;
        name = isTab || text[at] == ';' ? at + 1 : name;
      }
      if (column != COLUMNS - 1) {
        throw new BrokenLexicon(file, number, (column + 1) + " columns instead of " + COLUMNS);
      }
      return at + 1;
    }

    private void add(int from, int to) {
      names = nameCount < names.length ? names : Arrays.copyOf(names, names.length * 2);
      names[nameCount++] = (long) hash(text, from, to) << 32 | from;
    }
  }
}
