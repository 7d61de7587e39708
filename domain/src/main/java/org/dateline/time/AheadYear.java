package org.dateline.time;

import java.time.Month;
import java.util.Set;

/**
 * The year of a day or month that is told only with the next one: "from March to May 2020", "3 June
 * and 5 July 1998".
 */
final class AheadYear {

  private static final Set<String> LINKS = Set.of("-", "to", "through", "until", "and", "or", "/");

  private AheadYear() {}

  /**
   * The year, or 0 where none is told.
   *
   * @param end behind the month or day that lacks it
   */
  static int of(Line line, int end, Month month) {
    if (!line.isAny(end, LINKS)) {
      return 0;
    }
    int at = line.skip(end + 1, "the");
    int dayFirst = Names.day(line, at);
    int name = dayFirst > 0 ? line.skip(at + 1, "of") : at;
    Month other = Names.month(line, name);
    if (other == null) {
      return dayFirst > 0 ? yearAt(line, at + 1) : 0;
    }
    int behind = dayFirst == 0 && Names.day(line, name + 1) > 0 ? name + 2 : name + 1;
    int year = yearAt(line, behind);
    return year > 0 && other.compareTo(month) < 0 ? year - 1 : year;
  }

  private static int yearAt(Line line, int at) {
    return Names.year(line, line.skip(at, ","));
  }
}
