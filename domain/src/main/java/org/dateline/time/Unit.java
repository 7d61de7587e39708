package org.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit of the calendar, from the finest. */
enum Unit {
  SECOND("PT", "S", 1, ChronoUnit.DAYS),
  MINUTE("PT", "M", 1, ChronoUnit.DAYS),
  HOUR("PT", "H", 1, ChronoUnit.DAYS),
  DAY("P", "D", 1, ChronoUnit.DAYS),
  WEEKEND("P", "WE", 1, ChronoUnit.WEEKS),
  WEEK("P", "W", 1, ChronoUnit.WEEKS),
  FORTNIGHT("P", "W", 2, ChronoUnit.WEEKS),
  MONTH("P", "M", 1, ChronoUnit.MONTHS),
  QUARTER("P", "M", 3, ChronoUnit.MONTHS),
  SEASON("P", "M", 3, ChronoUnit.MONTHS),
  HALF("P", "M", 6, ChronoUnit.MONTHS),
  YEAR("P", "Y", 1, ChronoUnit.YEARS),
  DECADE("P", "DE", 1, ChronoUnit.DECADES),
  CENTURY("P", "CE", 1, ChronoUnit.CENTURIES);

  static final int LAST_YEAR = 9999;

  /** More of any unit than these lead out of the calendar, and then out of what can be counted. */
  private static final long MOST_AWAY = 366L * LAST_YEAR;

  private static final Map<String, Unit> SINGULAR =
      Map.ofEntries(
          Map.entry("second", SECOND),
          Map.entry("minute", MINUTE),
          Map.entry("hour", HOUR),
          Map.entry("day", DAY),
          Map.entry("weekend", WEEKEND),
          Map.entry("week", WEEK),
          Map.entry("fortnight", FORTNIGHT),
          Map.entry("month", MONTH),
          Map.entry("quarter", QUARTER),
          Map.entry("year", YEAR),
          Map.entry("decade", DECADE),
          Map.entry("century", CENTURY));

  private final String prefix;
  private final String code;
  private final int factor;
  private final ChronoUnit chrono;

  Unit(String prefix, String code, int factor, ChronoUnit chrono) {
    this.prefix = prefix;
    this.code = code;
    this.factor = factor;
    this.chrono = chrono;
  }

  /** The unit that a word names, in the singular. */
  static Optional<Unit> singular(String word) {
    return Optional.ofNullable(SINGULAR.get(word));
  }

  /** The unit that a word names, in the plural. */
  static Optional<Unit> plural(String word) {
    return word.equals("centuries")
        ? Optional.of(CENTURY)
        : word.endsWith("s") ? singular(word.substring(0, word.length() - 1)) : Optional.empty();
  }

  static Optional<Unit> of(String word) {
    return singular(word).or(() -> plural(word));
  }

  /** TIMEX3's duration: {@code P2W}, {@code PT3H}, {@code PXD} for an unknown number. */
  String duration(Amount amount) {
    return prefix + amount.timex(factor) + code;
  }

  /** Half of it, as TIMEX3 has it: half an hour is {@code PT30M}. */
  String halfDuration() {
    return switch (this) {
      case HOUR -> "PT30M";
      case DAY -> "PT12H";
      case YEAR -> "P6M";
      case DECADE -> "P5Y";
      case CENTURY -> "P50Y";
      default -> prefix + "0.5" + code;
    };
  }

  /** As a set that comes once in each: "daily" is {@code XXXX-XX-XX}. */
  String each() {
    return prefix + factor + code;
  }

  /** The day so many units away; null before the year 1 and after 9999, where no calendar is. */
  @Nullable LocalDate shift(LocalDate day, long count) {
    if (compareTo(HOUR) <= 0) {
      return day;
    }
    boolean isFar = Math.abs(count) > MOST_AWAY;
    LocalDate other = isFar ? null : day.plus(count * factor, chrono);
    return other == null || other.getYear() < 1 || other.getYear() > LAST_YEAR ? null : other;
  }

  /** The whole unit that a day lies in. */
  When around(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> When.day(day);
      case WEEKEND -> When.weekend(day);
      case WEEK, FORTNIGHT -> When.week(day);
      case MONTH -> When.month(YearMonth.from(day));
      case QUARTER, SEASON -> When.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      case HALF -> When.half(day.getYear(), (day.getMonthValue() + 5) / 6);
      case YEAR -> When.year(day.getYear());
      case DECADE -> When.decade(day.getYear());
      case CENTURY -> When.century((day.getYear() + 99) / 100);
    };
  }
}
