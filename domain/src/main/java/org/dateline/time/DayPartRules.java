package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of the day: "Tuesday morning", "the night of July 19", "overnight", "the night before". */
final class DayPartRules {

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

  static final List<Rule> ALL =
      List.of(
          DayPartRules::pointed,
          DayPartRules::beside,
          DayPartRules::partOf,
          DayPartRules::dayPart,
          DayPartRules::point);

  private DayPartRules() {}

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
          case "that" -> Rule.Found.of(from + 2, frame -> ClockRules.told(frame, part));
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
    if (part != null && days != null && line.isClosed(from + 3)) {
      return Rule.Found.of(from + 3, frame -> away(frame, days, part));
    }
    String other = PARTS.get(line.word(from + 2));
    Integer led = BESIDE.get(line.word(from + 1));
    return other == null || led == null
        ? null
        : Rule.Found.of(from + 3, frame -> away(frame, led, other));
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
    Rule.Found found = ClockRules.DAYS.at(line, day);
    return found == null ? null : found.then(found.end(), (when, frame) -> when.at(part).bent(mod));
  }

  /** "Tuesday night", "July 19 morning", "early Friday evening". */
  private static Rule.@Nullable Found dayPart(Line line, int from) {
    Mod mod = PartRules.adverbAt(line, from);
    Rule.Found day = ClockRules.DAYS.at(line, mod == null ? from : from + 1);
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
      return Rule.Found.of(from + 1, frame -> ClockRules.told(frame, part));
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
    return led == null ? null : Rule.Found.of(end, frame -> ClockRules.told(frame, led).bent(mod));
  }
}
