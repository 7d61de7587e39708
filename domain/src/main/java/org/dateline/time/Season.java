package org.dateline.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A season of the northern year; a winter begins in the year that it is named after. */
enum Season {
  SPRING("SP", 3),
  SUMMER("SU", 6),
  FALL("FA", 9),
  WINTER("WI", 12);

  private final String code;
  private final int firstMonth;

  Season(String code, int firstMonth) {
    this.code = code;
    this.firstMonth = firstMonth;
  }

  static Optional<Season> of(String word) {
    return switch (word) {
      case "spring", "springtime" -> Optional.of(SPRING);
      case "summer", "summertime" -> Optional.of(SUMMER);
      case "fall", "autumn" -> Optional.of(FALL);
      case "winter", "wintertime" -> Optional.of(WINTER);
      default -> Optional.empty();
    };
  }

  /** The season that begins on a day. */
  static Optional<Season> beginning(LocalDate day) {
    return Arrays.stream(values())
        .filter(season -> season.firstMonth == day.getMonthValue())
        .findFirst();
  }

  String code() {
    return code;
  }

  int firstMonth() {
    return firstMonth;
  }
}
