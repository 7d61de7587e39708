package org.dateline.event.codebook;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PLOVER's contexts and the words that speak of each. Immutable. */
public final class Contexts {

  private final Map<String, String> byWord;
  private final Set<String> names;

  private Contexts(Map<String, String> byWord, Set<String> names) {
    this.byWord = Map.copyOf(byWord);
    this.names = Set.copyOf(names);
  }

  /** Those that come with Dateline. */
  public static Contexts standard() {
    return from(Table.resource("contexts.tsv", 2));
  }

  /** Columns: context, lemmas. A lemma speaks of one context only. */
  static Contexts from(Table table) {
    Map<String, String> byWord = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (Table.Row row : table.rows()) {
      if (!names.add(row.cell(0))) {
        throw row.unusable("a second row of " + row.cell(0));
      }
      for (String word : Table.list(row.cell(1))) {
        if (byWord.put(word, row.cell(0)) != null) {
          throw row.unusable("twice: " + word);
        }
      }
    }
    return new Contexts(byWord, names);
  }

  /** All of them, in alphabetical order. */
  public List<String> names() {
    return names.stream().sorted().toList();
  }

  boolean knows(String context) {
    return names.contains(context);
  }

  /** The contexts of which these lemmas speak, in their order, after those already known. */
  public List<String> of(List<String> known, List<String> lemmas) {
    Set<String> found = new LinkedHashSet<>(known);
    for (String lemma : lemmas) {
      String context = byWord.get(lemma);
      if (context != null) {
        found.add(context);
      }
    }
    return List.copyOf(found);
  }
}
