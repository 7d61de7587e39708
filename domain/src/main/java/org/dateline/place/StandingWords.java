package org.dateline.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Row;
import org.dateline.lexicon.Table;

/** The sets of words by which {@link Standing} decides, as a list has them. Immutable. */
final class StandingWords {

  private final Map<String, Set<String>> sets;

  private StandingWords(Map<String, Set<String>> sets) {
    this.sets = Map.copyOf(sets);
  }

  /**
   * The sets of this release.
   *
   * @throws org.dateline.lexicon.BrokenLexicon if a set or one of its words stands there twice
   */
  static StandingWords load() {
    Map<String, Set<String>> sets = new HashMap<>();
    for (Row row : Table.load("standing.tsv", 2).rows()) {
      Set<String> words = Set.copyOf(row.list(1));
      if (words.size() != row.list(1).size() || sets.put(row.required(0), words) != null) {
        throw row.fault("twice: " + row.cell(0) + " or one of its words");
      }
    }
    return new StandingWords(sets);
  }

  /** The words of a set that the list must have. */
  Set<String> of(String name) {
    Set<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalStateException("standing.tsv has no set " + name);
    }
    return words;
  }
}
