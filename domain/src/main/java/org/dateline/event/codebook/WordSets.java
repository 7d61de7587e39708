package org.dateline.event.codebook;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Named sets of lemmas that constraints share: {@code @aid}, {@code @captive}. Immutable. */
public final class WordSets {

  private final Map<String, Set<String>> sets;

  private WordSets(Map<String, Set<String>> sets) {
    this.sets = Map.copyOf(sets);
  }

  /** Columns: name, lemmas separated by commas; a lemma may be an earlier set's {@code @name}. */
  static WordSets from(Table table) {
    Map<String, Set<String>> sets = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Set<String> words = new HashSet<>();
      for (String word : Table.list(row.cell(1))) {
        if (!word.startsWith("@")) {
          words.add(word);
        } else if (sets.containsKey(word.substring(1))) {
          words.addAll(sets.getOrDefault(word.substring(1), Set.of()));
        } else {
          throw row.unusable("no set " + word + " above this line");
        }
      }
      if (sets.put(row.cell(0), Set.copyOf(words)) != null) {
        throw row.unusable("a second set " + row.cell(0));
      }
    }
    return new WordSets(sets);
  }

  /**
   * The lemmas of a set, by its name without the {@code @}.
   *
   * @throws IllegalArgumentException if there is no set of that name
   */
  public Set<String> set(String name) {
    Set<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no set @" + name);
    }
    return words;
  }

  boolean knows(String name) {
    return sets.containsKey(name);
  }
}
