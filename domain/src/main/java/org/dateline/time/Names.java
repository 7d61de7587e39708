package org.dateline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of months, weekdays, ordinals and years. */
final class Names {

  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Pattern ORDINAL = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)");
  private static final Pattern DAY = Pattern.compile("0?([1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?");
  private static final Pattern SHORT_YEAR = Pattern.compile("'([0-9]{2})");
  private static final int CENTURY_TURNS = 30;
  private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");

  static {
    List<String> ordinals =
        List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    for (int i = 0; i < ordinals.size(); i++) {
      ORDINALS.put(ordinals.get(i), i + 1);
    }
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      SHORT_WEEKDAYS.put(name.substring(0, 3), day);
      SHORT_WEEKDAYS.put(name.substring(0, 4), day);
    }
    SHORT_WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
  }

  private Names() {}

  /** Whether the words are the full name of a day of the week and nothing else. */
  static boolean isWeekday(String words) {
    return WEEKDAYS.containsKey(words.toLowerCase(Locale.ROOT));
  }

  /** The month that stands here, or null; "may" and "march" only with a capital. */
  static @Nullable Month month(Line line, int at) {
    Month month = MONTHS.get(line.word(at));
    return month != null && line.isCapital(at) && !line.tag(at).equals("MD") ? month : null;
  }

  /** The weekday that stands here in full, or null. */
  static @Nullable DayOfWeek weekday(Line line, int at) {
    return WEEKDAYS.get(line.word(at));
  }

  /** The same, also shortened: "Tues." is one before a date. */
  static @Nullable DayOfWeek weekdayBeforeDate(Line line, int at) {
    DayOfWeek full = weekday(line, at);
    return full == null && line.isCapital(at) ? SHORT_WEEKDAYS.get(line.word(at)) : full;
  }

  /** "Sundays". */
  static @Nullable DayOfWeek weekdays(Line line, int at) {
    String word = line.word(at);
    return word.endsWith("s") ? WEEKDAYS.get(word.substring(0, word.length() - 1)) : null;
  }

  /** A day of a month from 1 to 31, or 0. */
  static int day(Line line, int at) {
    if (!line.isDigit(at)) {
      return 0;
    }
    Matcher day = DAY.matcher(line.word(at));
    return day.matches() ? Integer.parseInt(day.group(1)) : 0;
  }

  /** The same, also as a word: "the Fourth". */
  static int dayOrOrdinal(Line line, int at) {
    int day = day(line, at);
    return day > 0 ? day : ordinal(line, at);
  }

  /** A year from 1000 to 2099, or 0. */
  static int year(Line line, int at) {
    return line.isDigit(at) && YEAR.matcher(line.word(at)).matches()
        ? Integer.parseInt(line.word(at))
        : 0;
  }

  /** The year that "'98" means, or 0. */
  static int shortYear(Line line, int at) {
    boolean isSplit = line.is(at, "'");
    Matcher year = SHORT_YEAR.matcher(isSplit ? "'" + line.word(at + 1) : line.word(at));
    int tens = year.matches() ? Integer.parseInt(year.group(1)) : -1;
    return tens < 0 ? 0 : tens < CENTURY_TURNS ? 2000 + tens : 1900 + tens;
  }

  /** Whether digits stand here and nothing else. */
  static boolean isNumber(Line line, int at) {
    String word = line.word(at);
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "19th" or "nineteenth", or 0. */
  static int ordinal(Line line, int at) {
    if (!line.isDigit(at)) {
      return ORDINALS.getOrDefault(line.word(at), 0);
    }
    Matcher digits = ORDINAL.matcher(line.word(at));
    return digits.matches() ? Integer.parseInt(digits.group(1)) : 0;
  }
}
