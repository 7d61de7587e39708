package org.dateline.event.codebook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Types, their modes, and how hostile or friendly each is, from -10 to 10. Immutable. A mode of
 * which the table holds no value of its own has the value of its type.
 */
public final class Scale {

  private final Map<String, Double> values;

  private Scale(Map<String, Double> values) {
    this.values = Map.copyOf(values);
  }

  /** Columns: type, mode or {@code -}, value, gloss. */
  static Scale from(Table table) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      double value = value(row);
      if (values.put(key(type(row, row.cell(0)), row.cell(1)), value) != null) {
        throw row.unusable("twice: " + row.cell(0) + " " + row.cell(1));
      }
    }
    for (EventType type : EventType.values()) {
      if (!values.containsKey(key(type, ""))) {
        throw new UnusableLexicon(table.file(), 0, "no value for " + type);
      }
    }
    return new Scale(values);
  }

  static EventType type(Table.Row row, String name) {
    try {
      return EventType.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw row.unusable("unknown type " + name);
    }
  }

  private static double value(Table.Row row) {
    try {
      double value = Double.parseDouble(row.cell(2));
      if (Math.abs(value) <= 10) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw row.unusable("not a number: " + row.cell(2));
    }
    throw row.unusable("outside -10 to 10: " + row.cell(2));
  }

  public boolean knows(EventType type, String mode) {
    return values.containsKey(key(type, mode));
  }

  public double value(EventType type, @Nullable String mode) {
    double ofType = values.getOrDefault(key(type, ""), 0.0);
    return mode == null ? ofType : values.getOrDefault(key(type, mode), ofType);
  }

  private static String key(EventType type, String mode) {
    return type + " " + mode;
  }
}
