package org.dateline.event.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Types, their modes, and how hostile or friendly each is, from -10 to 10. Immutable. A mode of
 * which the table holds no value of its own has the value of its type.
 */
public final class Scale {

  /**
   * A type, or a mode of it.
   *
   * @param mode the mode, or null for the type itself
   * @param goldstein from -10 to 10
   * @param meaning a few words of English
   */
  public record Step(EventType type, @Nullable String mode, double goldstein, String meaning) {}

  private final Map<String, Step> steps;

  private Scale(Map<String, Step> steps) {
    this.steps = Collections.unmodifiableMap(steps);
  }

  /** That which comes with Dateline. */
  public static Scale standard() {
    return from(Table.resource("scale.tsv", 4));
  }

  /** Columns: type, mode or {@code -}, value, gloss. */
  static Scale from(Table table) {
    Map<String, Step> steps = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      EventType type = type(row, row.cell(0));
      String mode = row.cell(1);
      Step step = new Step(type, mode.isEmpty() ? null : mode, value(row), row.cell(3));
      if (steps.put(key(type, mode), step) != null) {
        throw row.unusable("twice: " + row.cell(0) + " " + row.cell(1));
      }
    }
    for (EventType type : EventType.values()) {
      if (!steps.containsKey(key(type, ""))) {
        throw new UnusableLexicon(table.file(), 0, "no value for " + type);
      }
    }
    return new Scale(steps);
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
    return steps.containsKey(key(type, mode));
  }

  /** How hostile or friendly, from -10 to 10. */
  public double value(EventType type, @Nullable String mode) {
    Step ofType = steps.get(key(type, ""));
    Step ofMode = mode == null ? null : steps.get(key(type, mode));
    return ofMode != null ? ofMode.goldstein() : ofType == null ? 0 : ofType.goldstein();
  }

  /** The modes of all types, in alphabetical order. */
  public List<String> modes() {
    return steps.values().stream()
        .map(Step::mode)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** A type and its modes, the type first. */
  public List<Step> steps(EventType type) {
    return steps.values().stream().filter(step -> step.type() == type).toList();
  }

  private static String key(EventType type, String mode) {
    return type + " " + mode;
  }
}
