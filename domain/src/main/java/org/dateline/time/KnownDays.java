package org.dateline.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days that news names without their year, since all know it: "the Sept. 11 attacks". */
final class KnownDays {

  private static final Map<String, Integer> YEARS =
      Map.of("9-11", 2001, "1-6", 2021, "10-7", 2023, "7-7", 2005);

  private static final Map<String, LocalDate> NAMES =
      Map.of("9/11", LocalDate.of(2001, 9, 11), "26/11", LocalDate.of(2008, 11, 26));

  private static final Set<String> NOUNS =
      Set.of(
          "attack",
          "attacks",
          "terror",
          "terrorist",
          "insurrection",
          "riot",
          "hijackings",
          "hijackers",
          "massacre",
          "assault",
          "bombings");

  private KnownDays() {}

  /** The day that is known by this name, or null. */
  static @Nullable LocalDate named(String word) {
    return NAMES.get(word);
  }

  /**
   * The year that is meant, or 0 where it is none of these days.
   *
   * @param end behind the words of the day
   */
  static int year(Line line, int end, Month month, int day) {
    return line.isAny(end, NOUNS) ? YEARS.getOrDefault(month.getValue() + "-" + day, 0) : 0;
  }
}
