package org.dateline.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Row;
import org.dateline.lexicon.Table;

/** Sets of words by which places and their standing are told, as a list has them. Immutable. */
final class PlaceWords {

  /** By which place names are told from other names, and kinds of places. */
  static final PlaceWords TOPONYMS = load("toponyms.tsv");

  /** By which ground is told from government. */
  static final PlaceWords STANDING = load("standing.tsv");

  private final String file;
  private final Map<String, Set<String>> sets;

  private PlaceWords(String file, Map<String, Set<String>> sets) {
    this.file = file;
    this.sets = Map.copyOf(sets);
  }

  /**
   * The sets of a list.
   *
   * @throws org.dateline.lexicon.BrokenLexicon if a set or one of its words stands there twice
   */
  private static PlaceWords load(String file) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (Row row : Table.load(file, 2).rows()) {
      Set<String> words = Set.copyOf(row.list(1));
      if (words.size() != row.list(1).size() || sets.put(row.required(0), words) != null) {
        throw row.fault("twice: " + row.cell(0) + " or one of its words");
      }
    }
    return new PlaceWords(file, sets);
  }

  /** The words of a set that the list must have. */
  Set<String> of(String name) {
    Set<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalStateException(file + " has no set " + name);
    }
    return words;
  }
}
