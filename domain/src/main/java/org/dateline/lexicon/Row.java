package org.dateline.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list.
 *
 * @param line counted from 1
 * @param cells as many as the list has columns, stripped
 */
public record Row(String file, int line, List<String> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  public String cell(int column) {
    return cells.get(column);
  }

  /**
   * A cell that must not be empty.
   *
   * @throws BrokenLexicon if it is
   */
  public String required(int column) {
    String cell = cells.get(column);
    if (cell.isEmpty()) {
      throw fault("column " + (column + 1) + " is empty");
    }
    return cell;
  }

  /** The cell, or null if it is empty. */
  public @Nullable String optional(int column) {
    String cell = cells.get(column);
    return cell.isEmpty() ? null : cell;
  }

  /** The parts between semicolons, without empty ones. */
  public List<String> list(int column) {
    return Arrays.stream(cells.get(column).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * A cell as a number.
   *
   * @throws BrokenLexicon if the cell is not a decimal number
   */
  public double number(int column) {
    try {
      return Double.parseDouble(required(column));
    } catch (NumberFormatException e) {
      throw fault("not a number: " + cell(column));
    }
  }

  /**
   * A period, as two days, months or years have it: FROM inclusive, UNTIL exclusive.
   *
   * @param from "2014-06-29", "2014-06" or "2014" (the first day of these), or empty
   * @param until likewise
   * @throws BrokenLexicon if either is no such thing or the end does not follow the beginning
   */
  public Period period(String from, String until) {
    Period period = new Period(day(from), day(until));
    if (period.from() != null
        && period.until() != null
        && !period.from().isBefore(period.until())) {
      throw fault("ends before it begins: " + from + ".." + until);
    }
    return period;
  }

  private @Nullable LocalDate day(String written) {
    if (written.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(
          switch (written.length()) {
            case 4 -> written + "-01-01";
            case 7 -> written + "-01";
            default -> written;
          });
    } catch (DateTimeException e) {
      throw fault("not a day: " + written);
    }
  }

  /**
   * The constant that a code means.
   *
   * @throws BrokenLexicon if the enum has no such constant; {@code armed-group} is ARMED_GROUP
   */
  public <E extends Enum<E>> E constant(Class<E> type, String code) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().replace('_', '-').equalsIgnoreCase(code)) {
        return constant;
      }
    }
    throw fault("no such " + type.getSimpleName() + ": " + code);
  }

  /** What to throw when this line is wrong. */
  public BrokenLexicon fault(String what) {
    return new BrokenLexicon(file, line, what);
  }
}
