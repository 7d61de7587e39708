package org.dateline.event.codebook;

import java.util.Locale;

/** Names of closed sets as lexicon files write them. */
final class Enums {

  private Enums() {}

  static <E extends Enum<E>> E parse(Class<E> type, Table.Row row, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.unusable("unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + " " + name);
    }
  }
}
