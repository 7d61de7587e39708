package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the week: "on Tuesday", "next Friday", "Sunday last week", "Tuesday, July 22". */
final class WeekdayRules {

  /** "Bloody Sunday" is an event and "Black Friday" a sale. */
  private static final Set<String> NAMED =
      Set.of(
          "bloody", "black", "super", "ash", "palm", "good", "easter", "holy", "maundy", "cyber");

  static final List<Rule> ALL =
      List.of(
          WeekdayRules::bare,
          WeekdayRules::pointed,
          WeekdayRules::ofWeek,
          WeekdayRules::withDate,
          WeekdayRules::ago);

  private static final Rule DATES = Rule.longest(DayRules.ALL);

  private WeekdayRules() {}

  private static Rule.@Nullable Found bare(Line line, int from) {
    DayOfWeek weekday = Names.weekday(line, from);
    return weekday == null || line.isAny(from - 1, NAMED)
        ? null
        : Rule.Found.of(from + 1, frame -> day(Nearest.weekday(frame, weekday), weekday));
  }

  private static When day(@Nullable LocalDate day, DayOfWeek weekday) {
    return day == null
        ? When.loose(TimeExpression.Type.DATE, "XXXX-WXX-" + weekday.getValue(), Unit.DAY)
        : When.day(day);
  }

  private static Rule.@Nullable Found pointed(Line line, int from) {
    int at = line.skip(from, "the") + 1;
    String pointer = line.word(at - 1);
    int name = pointer.equals("this") && line.isAny(at, Set.of("past", "coming")) ? at + 1 : at;
    DayOfWeek weekday = Names.weekday(line, name);
    return weekday == null
        ? null
        : switch (name > at ? line.word(at) : pointer) {
          case "last", "past", "previous" ->
              Rule.Found.of(name + 1, frame -> before(frame, weekday));
          case "next", "coming", "following" ->
              Rule.Found.of(name + 1, frame -> after(frame, weekday));
          case "this" -> Rule.Found.of(name + 1, frame -> thisWeek(frame, weekday));
          default -> null;
        };
  }

  private static When before(Frame frame, DayOfWeek weekday) {
    LocalDate anchor = frame.anchor();
    return day(anchor == null ? null : anchor.with(TemporalAdjusters.previous(weekday)), weekday);
  }

  private static When after(Frame frame, DayOfWeek weekday) {
    LocalDate anchor = frame.anchor();
    return day(anchor == null ? null : anchor.with(TemporalAdjusters.next(weekday)), weekday);
  }

  private static When thisWeek(Frame frame, DayOfWeek weekday) {
    LocalDate anchor = frame.anchor();
    if (anchor == null || frame.tense() == Tense.PAST) {
      return day(Nearest.weekday(frame, weekday), weekday);
    }
    return day(anchor.with(TemporalAdjusters.nextOrSame(weekday)), weekday);
  }

  /** "Sunday last week", "Monday of this week". */
  private static Rule.@Nullable Found ofWeek(Line line, int from) {
    DayOfWeek weekday = Names.weekday(line, from);
    int at = line.skip(from + 1, "of");
    if (weekday == null || !line.is(at + 1, "week")) {
      return null;
    }
    int weeks =
        switch (line.word(at)) {
          case "last" -> -1;
          case "this" -> 0;
          case "next" -> 1;
          default -> 9;
        };
    return weeks == 9 ? null : Rule.Found.of(at + 2, frame -> inWeek(frame, weekday, weeks));
  }

  private static When inWeek(Frame frame, DayOfWeek weekday, int weeks) {
    LocalDate anchor = frame.anchor();
    if (anchor == null) {
      return day(null, weekday);
    }
    LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return day(monday.plusWeeks(weeks).plusDays(weekday.getValue() - 1L), weekday);
  }

  private static Rule.@Nullable Found withDate(Line line, int from) {
    boolean isWeekday = Names.weekdayBeforeDate(line, from) != null;
    int at = line.skip(line.skip(line.skip(from + 1, ","), "("), "the");
    Rule.Found date = isWeekday ? DATES.at(line, at) : null;
    return date == null || (at == from + 1 && line.is(from + 1, "-"))
        ? null
        : new Rule.Found(date.end(), date.meaning(), date.year());
  }

  /** "a week ago Tuesday". */
  private static Rule.@Nullable Found ago(Line line, int from) {
    int at = line.after(from, "a", "week", "ago");
    DayOfWeek weekday = at < 0 ? null : Names.weekday(line, at);
    return weekday == null ? null : Rule.Found.of(at + 1, frame -> inWeek(frame, weekday, -1));
  }
}
