package org.dateline.archive.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private HitTable() {}

  /** Each hit in the slot of its id. */
  static String[][] of(List<Hit> hits) {
    List<List<String>> slots = new ArrayList<>();
    for (int i = 0; i < SLOTS; i++) {
      slots.add(new ArrayList<>(0));
    }
    hits.forEach(hit -> slots.get(slot(hit.item())).add(hit.item() + hit.version()));
    return slots.stream().map(slot -> slot.toArray(String[]::new)).toArray(String[][]::new);
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
              "(%s) * %d + mod(coalesce(ascii(substring(right(?, 3) from %d for 1)), 0), %d)",
              slot,
              VALUES,
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
