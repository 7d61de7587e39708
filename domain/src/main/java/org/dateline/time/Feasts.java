package org.dateline.time;

import java.time.LocalDate;

/** The moving feasts of the churches and of the Jewish year, for the years 1900 to 2099. */
final class Feasts {

  /** From the first day of Passover to the next Jewish new year. */
  private static final int TO_NEW_YEAR = 163;

  /** In the centuries that are covered the Julian calendar lags by so many days. */
  private static final int JULIAN_LAG = 13;

  private Feasts() {}

  /** Of the western churches, by Meeus's and Jones's rule. */
  static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int month = (epact + weekday - 7 * shift + 114) / 31;
    int day = (epact + weekday - 7 * shift + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }

  /** Of the eastern churches, by Meeus's Julian rule. */
  static LocalDate orthodoxEaster(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int month = (moon + weekday + 114) / 31;
    int day = (moon + weekday + 114) % 31 + 1;
    return LocalDate.of(year, month, day).plusDays(JULIAN_LAG);
  }

  /** The first day of Passover, by Gauss's rule. */
  static LocalDate passover(int year) {
    int jewish = year + 3760;
    int golden = (12 * jewish + 17) % 19;
    int leap = jewish % 4;
    double moon =
        32.0440931611436
            + 1.5542417966211826 * golden
            + leap / 4.0
            - 0.0031777940220922675 * jewish;
    int whole = (int) Math.floor(moon);
    double rest = moon - whole;
    int weekday = Math.floorMod(whole + 3 * jewish + 5 * leap + 5, 7);
    int put = 0;
    if (weekday == 2 || weekday == 4 || weekday == 6) {
      put = 1;
    } else if (weekday == 1 && golden > 6 && rest >= 0.632870370) {
      put = 2;
    } else if (weekday == 0 && golden > 11 && rest >= 0.897723765) {
      put = 1;
    }
    return LocalDate.of(year, 3, 1).plusDays(whole + put - 1L + JULIAN_LAG);
  }

  /** The first day of the Jewish year that begins in this one. */
  static LocalDate jewishNewYear(int year) {
    return passover(year).plusDays(TO_NEW_YEAR);
  }

  /** The first day of Hanukkah, which the length of the second month moves. */
  static LocalDate hanukkah(int year) {
    LocalDate first = jewishNewYear(year);
    long length = first.until(jewishNewYear(year + 1), java.time.temporal.ChronoUnit.DAYS);
    boolean isFull = length == 355 || length == 385;
    return first.plusDays(isFull ? 84 : 83);
  }

  /** The first day of the Persian year. */
  static LocalDate nowruz(int year) {
    return LocalDate.of(year, 3, year % 4 == 0 && year >= 1996 ? 20 : 21);
  }
}
