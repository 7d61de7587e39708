package org.dateline.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in a dateline, as agencies write it. */
final class Days {

  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";

  private static final String DAY = "(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?";

  private static final String YEAR = "(?<year>[0-9]{4}|[0-9]{2}(?![0-9:.]))";

  private static final List<Pattern> FORMS =
      List.of(
          form("(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})"),
          form(WEEKDAY + MONTH + " ?" + DAY + "(?:,? " + YEAR + ")?"),
          form(WEEKDAY + DAY + " " + MONTH + "(?:,? " + YEAR + ")?"));

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private Days() {}

  /**
   * A day and where it ends.
   *
   * @param date null where it has no year and nothing tells it
   */
  record Found(@Nullable LocalDate date, int end) {}

  private static Pattern form(String form) {
    return Pattern.compile("[\\s,]{0,2}" + form + "(?![0-9])", Pattern.CASE_INSENSITIVE);
  }

  static Optional<LocalDate> iso(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day that stands here, or null. */
  static @Nullable Found at(String head, int from, @Nullable LocalDate published) {
    for (Pattern form : FORMS) {
      Matcher day = form.matcher(head).region(from, head.length());
      if (day.lookingAt()) {
        try {
          return new Found(date(day, published), day.end());
        } catch (DateTimeException e) {
          return null; // 31 June
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(Matcher found, @Nullable LocalDate published) {
    int month = month(found.group("month"));
    int day = Integer.parseInt(found.group("day"));
    String year = found.group("year");
    if (year != null) {
      return LocalDate.of(year(Integer.parseInt(year), year.length()), month, day);
    }
    if (published == null) {
      LocalDate.of(2000, month, day);
      return null;
    }
    LocalDate thisYear = LocalDate.of(published.getYear(), month, day);
    return thisYear.isAfter(published.plusDays(2)) ? thisYear.minusYears(1) : thisYear;
  }

  private static int year(int year, int digits) {
    return digits == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
  }

  private static int month(String month) {
    return Character.isDigit(month.charAt(0))
        ? Integer.parseInt(month)
        : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }
}
