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
      Set.of(
          "gmt", "utc", "z", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "pt",
          "cet", "cest", "eet", "eest", "bst", "msk", "ist", "pkt", "wib", "jst", "kst", "hkt",
          "sgt", "aest", "aedt", "cat", "eat", "wat", "sast", "trt", "hours", "hrs");

  private static final Pattern CLOCK =
      Pattern.compile("([01]?[0-9]|2[0-4])[:.]([0-5][0-9])(?:[:.][0-5][0-9])?(hrs|h|am|pm)?");
  private static final Pattern MILITARY =
      Pattern.compile("([01][0-9]|2[0-3])([0-5][0-9])(hrs|h|z)?");
  private static final Pattern HOUR = Pattern.compile("(1[0-2]|0?[1-9])(am|pm)?");
  private static final Map<String, Integer> HALVES =
      Map.of("am", 0, "a.m", 0, "a.m.", 0, "pm", 12, "p.m", 12, "p.m.", 12);
  private static final Set<String> BEFORE_CLOCK =
      Set.of(
          "at", "around", "about", "by", "from", "until", "till", "before", "after", "since", "to",
          "-", "between", "and", "on", ",", "circa");

  static final Map<String, String> PARTS =
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
  private static final Set<String> GLIMMERS = Set.of("dawn", "dusk");
  private static final Set<String> BEFORE_GLIMMER =
      Set.of("at", "by", "before", "after", "until", "till", "since", "around", "from", "to");

  private static final Map<String, Integer> BESIDE =
      Map.of("before", -1, "previous", -1, "after", 1, "following", 1, "next", 1, "same", 0);

  private static final Rule DAYS =
      Rule.longest(
          List.of(
              Rule.longest(DayRules.ALL),
              Rule.longest(WeekdayRules.ALL),
              Rule.longest(RelativeRules.ALL)));

  static final List<Rule> ALL =
      List.of(
          ClockRules::clock,
          ClockRules::dayAtClock,
          ClockRules::pointed,
          ClockRules::beside,
          ClockRules::partOf,
          ClockRules::dayPart,
          ClockRules::point);

  private ClockRules() {}

  private static Rule.@Nullable Found clock(Line line, int from) {
    Hour hour = Hour.at(line, from);
    return hour == null ? null : dated(line, hour);
  }

  /** "Friday at 3 p.m.", "Tuesday, 0300 GMT". */
  private static Rule.@Nullable Found dayAtClock(Line line, int from) {
    Rule.Found day = DAYS.at(line, from);
    int at = day == null ? from : line.skip(line.skip(day.end(), ","), "at");
    Hour hour = day == null || at == day.end() ? null : Hour.at(line, at);
    return hour == null || day == null || hour.end() == at + 1
        ? null
        : day.then(hour.end(), (when, frame) -> when.at(hour.clock()));
  }

  private static Rule.Found dated(Line line, Hour hour) {
    int on = line.skip(line.skip(hour.end(), ","), "on");
    Rule.Found day = DAYS.at(line, on);
    return day == null
        ? Rule.Found.of(hour.end(), frame -> told(frame, hour.clock()))
        : day.then(day.end(), (when, frame) -> when.at(hour.clock()));
  }

  /**
   * An hour of the clock.
   *
   * @param clock as TIMEX3 has it: 22:00
   */
  private record Hour(String clock, int end) {

    static @Nullable Hour at(Line line, int from) {
      Matcher clock = CLOCK.matcher(line.word(from));
      if (clock.matches()) {
        Hour hour = of(line, from + 1, clock.group(1), clock.group(2), clock.group(3));
        boolean isTime =
            hour.end > from + 1
                || clock.group(3) != null
                || (line.word(from).indexOf(':') > 0 && line.isAny(from - 1, BEFORE_CLOCK));
        return isTime ? hour : null;
      }
      Matcher military = MILITARY.matcher(line.word(from));
      if (military.matches() && (military.group(3) != null || line.isAny(from + 1, ZONES))) {
        return of(line, from + 1, military.group(1), military.group(2), null);
      }
      Matcher bare = HOUR.matcher(line.word(from));
      boolean isHour =
          bare.matches() && (bare.group(2) != null || HALVES.containsKey(line.word(from + 1)));
      return isHour ? of(line, from + 1, bare.group(1), "00", bare.group(2)) : oClock(line, from);
    }

    /** "10 o'clock", "five o'clock". */
    private static @Nullable Hour oClock(Line line, int from) {
      Amount amount = line.is(from + 1, "o'clock") ? Amount.number(line, from) : null;
      boolean isHour = amount != null && amount.whole() > 0 && amount.whole() < 13;
      return isHour && amount != null
          ? of(line, from + 2, String.valueOf(amount.whole()), "00", null)
          : null;
    }

    private static Hour of(
        Line line, int from, String hour, String minutes, @Nullable String glued) {
      Integer half = HALVES.get(glued == null ? line.word(from) : glued);
      int at = half == null || glued != null ? from : from + 1;
      boolean isCut = at > from && line.word(from).endsWith(".m") && line.is(at, ".");
      at = isCut && !line.token(from).text().endsWith(".") ? at + 1 : at;
      int value = half == null ? Integer.parseInt(hour) : Integer.parseInt(hour) % 12 + half;
      return new Hour(String.format(Locale.ROOT, "%02d:%s", value, minutes), zone(line, at));
    }

    /** Behind "GMT", "local time", "Moscow time", "hours GMT". */
    private static int zone(Line line, int from) {
      int at = from;
      while (at < from + 2 && line.isAny(at, ZONES)) {
        at++;
      }
      boolean isNamed = line.is(at, "local") || line.is(at, "eastern") || line.isCapital(at);
      return isNamed && line.is(at + 1, "time") ? at + 2 : at;
    }
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

  /** "this morning", "that night", "tonight", "late last night". */
  private static Rule.@Nullable Found pointed(Line line, int from) {
    Mod mod = PartRules.adverbAt(line, from);
    Rule.Found found = barely(line, mod == null ? from : from + 1);
    return found == null ? null : found.then(found.end(), (when, frame) -> when.bent(mod));
  }

  private static Rule.@Nullable Found barely(Line line, int from) {
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

  /** "the night before", "the following morning", "the previous evening". */
  private static Rule.@Nullable Found beside(Line line, int from) {
    if (!line.is(from, "the")) {
      return null;
    }
    String part = PARTS.get(line.word(from + 1));
    Integer days = BESIDE.get(line.word(from + 2));
    if (part != null && days != null && isClosed(line, from + 3)) {
      return Rule.Found.of(from + 3, frame -> away(frame, days, part));
    }
    String other = PARTS.get(line.word(from + 2));
    Integer led = BESIDE.get(line.word(from + 1));
    return other == null || led == null
        ? null
        : Rule.Found.of(from + 3, frame -> away(frame, led, other));
  }

  /** Nothing follows that "before" and "after" could belong to. */
  static boolean isClosed(Line line, int at) {
    return at >= line.size()
        || line.tag(at).equals(",")
        || line.tag(at).equals(".")
        || line.tag(at).equals(":")
        || line.tag(at).equals("CC")
        || line.tag(at).startsWith("-R")
        || line.tag(at).equals("''");
  }

  private static When away(Frame frame, int days, String part) {
    LocalDate day = frame.told();
    return day == null
        ? When.loose(TimeExpression.Type.TIME, "XXXX-XX-XXT" + part, Unit.HOUR)
        : When.day(day.plusDays(days)).at(part);
  }

  /** "the night of July 19", "the morning of the same day", "noon on Friday". */
  private static Rule.@Nullable Found partOf(Line line, int from) {
    int the = line.skip(from, "the");
    Mod mod = PartRules.adverbAt(line, the);
    int at = mod == null ? the : the + 1;
    boolean isSmall = line.is(at, "hours") && mod == Mod.START;
    String part = isSmall ? "MO" : PARTS.get(line.word(at));
    if (part == null) {
      return null;
    }
    int hours = isSmall ? at + 1 : line.skip(at + 1, "hours");
    int day = line.is(hours, "of") || line.is(hours, "on") ? hours + 1 : hours;
    Rule.Found found = DAYS.at(line, day);
    return found == null ? null : found.then(found.end(), (when, frame) -> when.at(part).bent(mod));
  }

  /** "Tuesday night", "July 19 morning", "early Friday evening". */
  private static Rule.@Nullable Found dayPart(Line line, int from) {
    Mod mod = PartRules.adverbAt(line, from);
    Rule.Found day = DAYS.at(line, mod == null ? from : from + 1);
    if (day == null) {
      return null;
    }
    int at = line.skip(line.skip(line.skip(line.skip(day.end(), "in"), "at"), "the"), "early");
    String part = PARTS.get(line.word(at));
    return part == null ? null : day.then(at + 1, (when, frame) -> when.at(part).bent(mod));
  }

  /** "overnight", "at noon", "before dawn", "in the morning", "the early hours". */
  private static Rule.@Nullable Found point(Line line, int from) {
    String part = PARTS.get(line.word(from));
    boolean isTitle = from > 0 && line.isCapital(from) && !line.isAny(from - 1, Set.of("at", "by"));
    boolean isMeant =
        part != null
            && !isTitle
            && (line.is(from - 1, "at")
                || (POINTS.contains(line.word(from))
                    && (!GLIMMERS.contains(line.word(from))
                        || line.isAny(from - 1, BEFORE_GLIMMER))));
    if (isMeant && part != null) {
      return Rule.Found.of(from + 1, frame -> told(frame, part));
    }
    boolean isLed =
        line.is(from, "the") && (line.is(from - 1, "in") || line.is(from - 1, "during"));
    if (!isLed) {
      return null;
    }
    Mod mod = PartRules.adverbAt(line, from + 1);
    int at = mod == null ? from + 1 : from + 2;
    String led = line.is(at, "hours") && mod == Mod.START ? "MO" : PARTS.get(line.word(at));
    int end = line.skip(at + 1, "hours");
    return led == null ? null : Rule.Found.of(end, frame -> told(frame, led).bent(mod));
  }
}
