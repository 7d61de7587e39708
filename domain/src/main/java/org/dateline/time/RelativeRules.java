package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times beside the document's day, or beside what the text told last. */
final class RelativeRules {

  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "yesterday", -1, "tomorrow", 1);

  private static final Map<String, Integer> FROM_NOW =
      Map.of("last", -1, "this", 0, "current", 0, "next", 1, "coming", 1, "past", -1);

  private static final Map<String, Integer> FROM_TOLD =
      Map.of("following", 1, "next", 1, "previous", -1, "preceding", -1, "same", 0);

  /** "this past week", "this coming year". */
  private static final Set<String> PASSING = Set.of("past", "coming");

  private static final Set<String> FIRST = Set.of("the", "that", "those");

  static final List<Rule> ALL =
      List.of(
          RelativeRules::namedDay,
          RelativeRules::besideDay,
          RelativeRules::fromNow,
          RelativeRules::seasonFromNow,
          RelativeRules::monthFromNow,
          RelativeRules::fromTold,
          RelativeRules::told,
          RelativeRules::weekend);

  private RelativeRules() {}

  private static Rule.@Nullable Found namedDay(Line line, int from) {
    Integer days = DAYS.get(line.word(from));
    boolean isPaper = line.is(from - 1, "usa") && line.isCapital(from);
    return days == null || isPaper ? null : Rule.Found.of(from + 1, frame -> fromDay(frame, days));
  }

  private static When fromDay(Frame frame, int days) {
    LocalDate day = days == 0 && frame.isNarrative() ? null : frame.day();
    return day == null ? loose(days, Unit.DAY) : When.day(day.plusDays(days));
  }

  private static When loose(long direction, Unit unit) {
    String value = direction < 0 ? "PAST_REF" : direction == 0 ? "PRESENT_REF" : "FUTURE_REF";
    return When.loose(TimeExpression.Type.DATE, value, unit);
  }

  private static Rule.@Nullable Found besideDay(Line line, int from) {
    int before = line.after(from, "the", "day", "before", "yesterday");
    int after = line.after(from, "the", "day", "after", "tomorrow");
    int end = Math.max(before, after);
    return end < 0 ? null : Rule.Found.of(end, frame -> fromDay(frame, before > 0 ? -2 : 2));
  }

  /** "last week", "this month", "next year". */
  private static Rule.@Nullable Found fromNow(Line line, int from) {
    int at = line.is(from, "this") && line.isAny(from + 1, PASSING) ? from + 1 : from;
    Integer steps = FROM_NOW.get(line.word(at));
    Optional<Unit> unit = Unit.singular(line.word(at + 1));
    if (steps == null || unit.isEmpty() || unit.get().compareTo(Unit.DAY) <= 0) {
      return null;
    }
    return Rule.Found.of(at + 2, frame -> around(frame.anchor(), unit.get(), steps));
  }

  static When around(@Nullable LocalDate day, Unit unit, long steps) {
    LocalDate there = day == null ? null : unit.shift(day, steps);
    return there == null ? loose(steps, unit) : unit.around(there);
  }

  private static Rule.@Nullable Found seasonFromNow(Line line, int from) {
    Integer steps = FROM_NOW.get(line.word(from));
    Optional<Season> season = Season.of(line.word(from + 1));
    return steps == null || season.isEmpty()
        ? null
        : Rule.Found.of(from + 2, frame -> yearly(frame, season.get(), steps));
  }

  private static When yearly(Frame frame, Season season, int steps) {
    LocalDate day = frame.anchor();
    if (day == null) {
      return When.loose(TimeExpression.Type.DATE, "XXXX-" + season.code(), Unit.SEASON);
    }
    LocalDate first = day.withDayOfMonth(1).withMonth(season.firstMonth());
    int year = day.getYear();
    if (steps < 0) {
      return When.season(season, first.plusMonths(3).isAfter(day) ? year - 1 : year);
    }
    return When.season(season, steps > 0 && !first.isAfter(day) ? year + 1 : year);
  }

  private static Rule.@Nullable Found monthFromNow(Line line, int from) {
    Integer steps = FROM_NOW.get(line.word(from));
    java.time.Month month = Names.month(line, from + 1);
    return steps == null || month == null || Names.day(line, from + 2) > 0
        ? null
        : Rule.Found.of(
            from + 2,
            frame -> {
              Tense tense = steps < 0 ? Tense.PAST : Tense.FUTURE;
              Frame pointed = new Frame(frame.day(), frame.last(), false, tense);
              java.time.YearMonth in = Nearest.month(pointed, month, 0);
              return in == null ? loose(steps, Unit.MONTH) : When.month(in);
            });
  }

  /** "the next day", "the following year", "the same month", "that same day". */
  private static Rule.@Nullable Found fromTold(Line line, int from) {
    Integer steps = line.isAny(from, FIRST) ? FROM_TOLD.get(line.word(from + 1)) : null;
    Optional<Unit> unit = Unit.singular(line.word(from + 2));
    if (steps == null || unit.isEmpty() || unit.get() == Unit.HOUR || unit.get() == Unit.MINUTE) {
      return null;
    }
    return Rule.Found.of(
        from + 3, frame -> around(steps > 0 ? frame.toldEnd() : frame.told(), unit.get(), steps));
  }

  /** "that year". */
  private static Rule.@Nullable Found told(Line line, int from) {
    Optional<Unit> unit =
        line.is(from, "that") ? Unit.singular(line.word(from + 1)) : Optional.empty();
    return unit.isEmpty() || unit.get().compareTo(Unit.DAY) < 0
        ? null
        : Rule.Found.of(
            from + 2,
            frame ->
                frame.last() == null ? loose(-1, unit.get()) : around(frame.told(), unit.get(), 0));
  }

  private static Rule.@Nullable Found weekend(Line line, int from) {
    return line.after(from, "the", "weekend") < 0
        ? null
        : Rule.Found.of(
            from + 2,
            frame -> {
              LocalDate day = frame.anchor();
              boolean isOver =
                  day != null && !frame.isFuture() && day.getDayOfWeek().getValue() < 6;
              return around(day, Unit.WEEKEND, isOver ? -1 : 0);
            });
  }
}
