package org.dateline.event.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.parsing.WordClass;

/** All entries of the trigger lexicon, by their head word. Immutable. */
public final class TriggerLexicon {

  private final Map<String, List<Trigger>> byHead;
  private final int size;

  private TriggerLexicon(Map<String, List<Trigger>> byHead, int size) {
    this.byHead = Map.copyOf(byHead);
    this.size = size;
  }

  /**
   * @throws UnusableLexicon that names the line of a duplicate, an overlap, or an unknown type,
   *     mode, context, role or slot
   */
  static TriggerLexicon from(Table table, TriggerRow reader) {
    Map<String, List<Trigger>> byHead = new LinkedHashMap<>();
    int size = 0;
    for (Table.Row row : table.rows()) {
      for (Trigger trigger : reader.triggers(row)) {
        List<Trigger> others = byHead.computeIfAbsent(key(trigger), head -> new ArrayList<>());
        refuseClash(row, trigger, others);
        others.add(trigger);
        size++;
      }
    }
    byHead.replaceAll((head, triggers) -> mostParticularFirst(triggers));
    return new TriggerLexicon(byHead, size);
  }

  private static void refuseClash(Table.Row row, Trigger trigger, List<Trigger> others) {
    for (Trigger other : others) {
      if (trigger.clashesWith(other)) {
        throw row.unusable(
            "\"" + String.join(" ", trigger.words()) + "\" overlaps with " + other.rule());
      }
    }
  }

  private static List<Trigger> mostParticularFirst(List<Trigger> triggers) {
    return triggers.stream()
        .sorted(Comparator.comparingInt(Trigger::specificity).reversed())
        .toList();
  }

  /** The entries of a head word, the most particular first; {@code wordClass} as in the lexicon. */
  public List<Trigger> find(WordClass wordClass, String lemma) {
    return byHead.getOrDefault(wordClass + " " + lemma, List.of());
  }

  /** How many entries there are: one for each word or phrase in each of its senses. */
  public int size() {
    return size;
  }

  /** Every entry, for whoever explains the codebook. */
  public List<Trigger> all() {
    return byHead.values().stream().flatMap(List::stream).toList();
  }

  private static String key(Trigger trigger) {
    return trigger.wordClass() + " " + trigger.head();
  }
}
