package org.dateline.document;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Until when an embargo line holds a story back. Where it cannot be told, for ever: a story shown
 * too early cannot be taken back.
 */
final class Embargo {

  /** An embargo ends within months: a day without a year is never the one of last year. */
  private static final int MONTHS_AHEAD = 6;

  /** The hour in UTC by which a day has begun everywhere. */
  private static final LocalTime BEGUN_EVERYWHERE = LocalTime.NOON;

  /** The zone in which an hour comes last: by whose clock a line means it, it may not say. */
  private static final String LAST = "-12:00";

  private static final String ZONE =
      "(?<zone>GMT|UTC|BST|CET|CEST|MSK|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|JST|Z)?\\b";

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(?<hour>[01]?\\d|2[0-4])(?<colon>[:.]?)(?<minute>[0-5]\\d)(?!\\d)"
              + "\\s?(?<unit>hrs|hours|h\\b)?\\s?(?<half>[ap]\\.?m\\b)?\\.?,?\\s?"
              + ZONE,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FULL_HOUR =
      Pattern.compile(
          "\\b(?<hour>1[0-2]|0?[1-9])\\s?(?<half>[ap]\\.?m\\b)\\.?,?\\s?" + ZONE,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED =
      Pattern.compile("\\b(?<name>noon|midnight)\\b,?\\s?" + ZONE, Pattern.CASE_INSENSITIVE);

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("ET", "America/New_York"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("CT", "America/Chicago"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("MT", "America/Denver"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("PT", "America/Los_Angeles"),
          Map.entry("JST", "+09:00"));

  private Embargo() {}

  /**
   * The hour that a line names; where it names no zone, or only a day, when that has come
   * everywhere.
   */
  static Instant until(String line, @Nullable LocalDate published) {
    LocalDate day = day(line, published);
    if (day == null) {
      return Notice.NO_END;
    }
    Matcher clock = clock(line);
    if (clock != null) {
      String minute = clock.pattern().equals(CLOCK) ? clock.group("minute") : "0";
      boolean isNextDay = clock.group("hour").equals("24");
      LocalTime hour = isNextDay ? LocalTime.MIN : hour(clock);
      return at(
          isNextDay ? day.plusDays(1) : day,
          hour.plusMinutes(Integer.parseInt(minute)),
          clock.group("zone"));
    }
    Matcher named = NAMED.matcher(line);
    if (named.find()) {
      boolean isNoon = named.group("name").equalsIgnoreCase("noon");
      LocalTime hour = isNoon ? LocalTime.NOON : LocalTime.MIN;
      return at(isNoon ? day : day.plusDays(1), hour, named.group("zone"));
    }
    return day.atTime(BEGUN_EVERYWHERE).toInstant(ZoneOffset.UTC);
  }

  /** The hour in figures, or null; four figures alone are a year. */
  private static @Nullable Matcher clock(String line) {
    Matcher clock = CLOCK.matcher(line);
    while (clock.find()) {
      boolean isHour =
          !clock.group("colon").isEmpty()
              || clock.group("unit") != null
              || clock.group("half") != null
              || clock.group("zone") != null;
      if (isHour) {
        return clock;
      }
    }
    Matcher full = FULL_HOUR.matcher(line);
    return full.find() ? full : null;
  }

  private static LocalTime hour(Matcher clock) {
    int hour = Integer.parseInt(clock.group("hour"));
    String half = clock.group("half");
    if (half == null) {
      return LocalTime.of(hour, 0);
    }
    return LocalTime.of(hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0), 0);
  }

  private static Instant at(LocalDate day, LocalTime hour, @Nullable String zone) {
    String id = zone == null ? LAST : ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), "Z");
    return day.atTime(hour).atZone(ZoneId.of(id)).toInstant();
  }

  private static @Nullable LocalDate day(String line, @Nullable LocalDate published) {
    LocalDate ahead = published == null ? null : published.plusMonths(MONTHS_AHEAD);
    for (int at = 0; at < line.length(); at++) {
      boolean isStart = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
      Days.Found found = isStart ? Days.at(line, at, ahead) : null;
      if (found != null) {
        return found.date();
      }
    }
    Matcher weekday = WEEKDAY.matcher(line);
    if (published == null) {
      return null;
    }
    return weekday.find()
        ? published.with(TemporalAdjusters.nextOrSame(weekday(weekday.group(1))))
        : CLOCK.matcher(line).find() ? published : null;
  }

  private static DayOfWeek weekday(String stem) {
    return DayOfWeek.valueOf((stem + "day").toUpperCase(Locale.ROOT));
  }
}
