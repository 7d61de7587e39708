package org.dateline.archive.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.archive.words.WordIndex.Hit;

/**
 * Hits as H2 looks one up without looking at all of them. It has no hashing: a list of hits within
 * {@code in}, even one that a subquery gives, it goes through anew for each row, and takes minutes
 * for some thousand. So the hits stand in slots by the last digits of their ids.
 */
final class HitTable {

  /** So many of an id's last characters tell its slot. */
  private static final int CHARACTERS = 3;

  private static final int VALUES = 32;
  private static final int SLOTS = VALUES * VALUES * VALUES;

  private static final String[] NONE = {};

  private HitTable() {}

  /** Each hit in the slot of its id. */
  static String[][] of(List<Hit> hits) {
    String[][] slots = new String[SLOTS][];
    Arrays.fill(slots, NONE);
    hits.stream()
        .collect(Collectors.groupingBy(hit -> slot(hit.item())))
        .forEach(
            (slot, some) -> slots[slot] = some.stream().map(HitTable::key).toArray(String[]::new));
    return slots;
  }

  private static String key(Hit hit) {
    return hit.item() + hit.version();
  }

  private static int slot(String id) {
    int slot = 0;
    for (int i = Math.max(0, id.length() - CHARACTERS); i < id.length(); i++) {
      slot = slot * VALUES + id.charAt(i) % VALUES;
    }
    return slot;
  }

  /** Whether an item is in the table, as a condition in JPQL that is never null. */
  static String holds(String table, String item, String version) {
    String slot = "0";
    List<String> operands = new ArrayList<>(List.of(table));
    for (int i = 1; i <= CHARACTERS; i++) {
      slot =
          String.format(
              Locale.ROOT,
              "(%s) * %d + mod(coalesce(ascii(substring(right(?, %d) from %d for 1)), 0), %d)",
              slot,
              VALUES,
              CHARACTERS,
              i,
              VALUES);
      operands.add(item);
    }
    operands.add(item);
    operands.add(version);
    // A subquery without anything of the row is asked once.
    return SqlCondition.of(
        "array_contains((select h from (select cast(? as varchar(64) array array) h) x)[1 + "
            + slot
            + "], concat(?, ?))",
        operands.toArray(String[]::new));
  }
}
