package org.dateline.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of words that the rules of one room go by, each under its name in a list. Immutable. */
public final class NamedSets {

  private final String file;
  private final Map<String, Set<String>> sets;

  private NamedSets(Table table) {
    this.file = table.file();
    Map<String, Set<String>> found = new HashMap<>();
    for (Row row : table.rows()) {
      Set<String> words = Set.copyOf(row.list(1));
      if (words.size() != row.list(1).size() || found.put(row.required(0), words) != null) {
        throw row.fault("twice: " + row.cell(0) + " or one of its words");
      }
    }
    this.sets = Map.copyOf(found);
  }

  /**
   * The sets of a list of two columns, name and words.
   *
   * @throws BrokenLexicon if a set or one of its words stands there twice
   */
  public static NamedSets load(String file) {
    return of(Table.load(file, 2));
  }

  static NamedSets of(Table table) {
    return new NamedSets(table);
  }

  /** The words of all sets. */
  public Set<String> all() {
    return sets.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The words of a set.
   *
   * @throws IllegalArgumentException if the list has no such set
   */
  public Set<String> of(String name) {
    Set<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalArgumentException(file + " has no set " + name);
    }
    return words;
  }
}
