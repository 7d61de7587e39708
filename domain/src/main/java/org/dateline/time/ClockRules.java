package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of the day: "5:30 p.m. Tuesday", "0530 GMT", "Tuesday morning", "the night of July 19". */
final class ClockRules {

  static final Set<String> ZONES =
      Set.of("gmt", "utc", "est", "edt", "cet", "cest", "bst", "hours", "hrs", "local");

  private static final Pattern CLOCK =
      Pattern.compile("([01]?[0-9]|2[0-4])[:.]([0-5][0-9])(?:hrs)?");
  private static final Pattern MILITARY =
      Pattern.compile("([01][0-9]|2[0-3])([0-5][0-9])(?:hrs|h)?");
  private static final Pattern HOUR = Pattern.compile("1[0-2]|[1-9]");
  private static final Map<String, Integer> HALVES = Map.of("am", 0, "a.m", 0, "pm", 12, "p.m", 12);

  private static final Map<String, String> PARTS =
      Map.of(
          "morning",
          "MO",
          "afternoon",
          "AF",
          "evening",
          "EV",
          "night",
          "NI",
          "overnight",
          "NI",
          "dawn",
          "MO",
          "dusk",
          "EV",
          "midday",
          "MI",
          "noon",
          "12:00",
          "midnight",
          "24:00");

  private static final Set<String> POINTS =
      Set.of("overnight", "noon", "midnight", "midday", "dawn", "dusk", "tonight");

  private static final Rule DAYS =
      Rule.longest(
          List.of(
              Rule.longest(DayRules.ALL),
              Rule.longest(WeekdayRules.ALL),
              Rule.longest(RelativeRules.ALL)));

  static final List<Rule> ALL =
      List.of(
          ClockRules::clock,
          ClockRules::pointed,
          ClockRules::partOf,
          ClockRules::dayPart,
          ClockRules::point);

  private ClockRules() {}

  private static Rule.@Nullable Found clock(Line line, int from) {
    Matcher clock = CLOCK.matcher(line.word(from));
    Matcher military = MILITARY.matcher(line.word(from));
    if (clock.matches()) {
      boolean isTime = line.word(from).indexOf(':') > 0 || HALVES.containsKey(line.word(from + 1));
      return isTime ? hour(line, from + 1, clock.group(1), clock.group(2)) : null;
    }
    if (military.matches()
        && (line.isAny(from + 1, ZONES)
            || line.word(from).endsWith("h")
            || line.word(from).endsWith("s"))) {
      return hour(line, from + 1, military.group(1), military.group(2));
    }
    boolean isHour =
        HOUR.matcher(line.word(from)).matches() && HALVES.containsKey(line.word(from + 1));
    return isHour ? hour(line, from + 1, line.word(from), "00") : null;
  }

  private static Rule.Found hour(Line line, int from, String hour, String minutes) {
    Integer half = HALVES.get(line.word(from));
    int at = half == null ? from : from + 1;
    int value = half == null ? Integer.parseInt(hour) : Integer.parseInt(hour) % 12 + half;
    while (at < from + 3 && (line.isAny(at, ZONES) || (line.is(at, "time") && at > from))) {
      at++;
    }
    String clock = String.format(Locale.ROOT, "%02d:%s", value, minutes);
    int on = line.skip(line.skip(at, ","), "on");
    Rule.Found day = DAYS.at(line, on);
    return day == null
        ? Rule.Found.of(at, frame -> told(frame, clock))
        : day.then(day.end(), (when, frame) -> when.at(clock));
  }

  /** At a time of the day that was named last, or of the document's day. */
  private static When told(Frame frame, String detail) {
    When last = frame.last();
    LocalDate day =
        last != null && last.unit().compareTo(Unit.DAY) <= 0 && last.from() != null
            ? last.from()
            : frame.day();
    if (frame.isNarrative() && (last == null || last.unit().compareTo(Unit.DAY) > 0)) {
      day = null;
    }
    return day == null
        ? When.loose(TimeExpression.Type.TIME, "XXXX-XX-XXT" + detail, Unit.HOUR)
        : When.day(day).at(detail);
  }

  /** "this morning", "that night", "tonight". */
  private static Rule.@Nullable Found pointed(Line line, int from) {
    if (line.is(from, "tonight")) {
      return Rule.Found.of(from + 1, frame -> today(frame, "NI"));
    }
    String part = PARTS.get(line.word(from + 1));
    return part == null || POINTS.contains(line.word(from + 1))
        ? null
        : switch (line.word(from)) {
          case "this" -> Rule.Found.of(from + 2, frame -> today(frame, part));
          case "that" -> Rule.Found.of(from + 2, frame -> told(frame, part));
          case "last" ->
              line.is(from + 1, "night")
                  ? Rule.Found.of(from + 2, frame -> yesterday(frame, part))
                  : null;
          default -> null;
        };
  }

  private static When today(Frame frame, String part) {
    LocalDate day = frame.day();
    return day == null
        ? When.loose(TimeExpression.Type.TIME, "XXXX-XX-XXT" + part, Unit.HOUR)
        : When.day(day).at(part);
  }

  private static When yesterday(Frame frame, String part) {
    LocalDate day = frame.day();
    return day == null
        ? When.loose(TimeExpression.Type.TIME, "XXXX-XX-XXT" + part, Unit.HOUR)
        : When.day(day.minusDays(1)).at(part);
  }

  /** "the night of July 19", "the morning of the same day", "noon on Friday". */
  private static Rule.@Nullable Found partOf(Line line, int from) {
    int at = line.skip(line.skip(line.skip(from, "the"), "early"), "late");
    String part = PARTS.get(line.word(at));
    int day = line.is(at + 1, "of") || line.is(at + 1, "on") ? at + 2 : at + 1;
    Rule.Found found = part == null ? null : DAYS.at(line, day);
    return found == null || part == null
        ? null
        : found.then(found.end(), (when, frame) -> when.at(part));
  }

  /** "Tuesday night", "July 19 morning", "early Friday evening". */
  private static Rule.@Nullable Found dayPart(Line line, int from) {
    Rule.Found day = DAYS.at(line, line.skip(line.skip(from, "early"), "late"));
    int at =
        day == null
            ? from
            : line.skip(line.skip(line.skip(line.skip(day.end(), "in"), "at"), "the"), "early");
    String part = day == null ? null : PARTS.get(line.word(at));
    return day == null || part == null ? null : day.then(at + 1, (when, frame) -> when.at(part));
  }

  /** "overnight", "at noon", "in the morning", "one night". */
  private static Rule.@Nullable Found point(Line line, int from) {
    String part = PARTS.get(line.word(from));
    boolean isTitle = from > 0 && line.isCapital(from) && !line.isAny(from - 1, Set.of("at", "by"));
    if (part != null && !isTitle && (POINTS.contains(line.word(from)) || line.is(from - 1, "at"))) {
      return Rule.Found.of(from + 1, frame -> told(frame, part));
    }
    boolean isLed =
        line.is(from, "the") && (line.is(from - 1, "in") || line.is(from - 1, "during"));
    int at = line.skip(line.skip(from + 1, "early"), "late");
    String led = isLed ? PARTS.get(line.word(at)) : null;
    return led == null ? null : Rule.Found.of(at + 1, frame -> told(frame, led));
  }
}
