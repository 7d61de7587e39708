package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours of the clock with or without their day: "5:30 p.m. Tuesday", "0530 GMT". */
final class ClockRules {

  static final Rule DAYS =
      Rule.longest(
          List.of(
              Rule.longest(DayRules.ALL),
              Rule.longest(WeekdayRules.ALL),
              Rule.longest(RelativeRules.ALL),
              Rule.longest(DistanceRules.ALL)));

  static final List<Rule> ALL = List.of(ClockRules::clock, ClockRules::dayAtClock);

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

  /** At a time of the day that was named last, or of the document's day. */
  static When told(Frame frame, String detail) {
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
}
