package org.dateline.it.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What an audit found: each fault with one sentence that says where. For one thread. */
final class Found {

  private static final int SHOWN = 10;

  /** What may have become of a document that was acknowledged, and must not. */
  enum Fault {
    LOST,
    DOUBLE,
    STUCK,
    DEAD
  }

  private final Map<Fault, List<String>> faults = new TreeMap<>();
  private final Map<String, Integer> states = new TreeMap<>();

  void add(Fault fault, String where) {
    faults.computeIfAbsent(fault, it -> new ArrayList<>()).add(where);
  }

  void ended(String state) {
    states.merge(state.toLowerCase(Locale.ROOT), 1, Integer::sum);
  }

  int count(Fault fault) {
    return faults.getOrDefault(fault, List.of()).size();
  }

  boolean isClean() {
    return faults.isEmpty();
  }

  /** How many submissions ended in each state. */
  String states() {
    return states.toString();
  }

  /** The first of each kind. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    faults.forEach(
        (fault, where) -> {
          text.append(fault).append(": ").append(where.size()).append('\n');
          where.stream().limit(SHOWN).forEach(it -> text.append("  ").append(it).append('\n'));
        });
    return text.toString();
  }
}
