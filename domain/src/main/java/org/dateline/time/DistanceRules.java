package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times told by their distance: "three weeks ago", "two days later", "the day before". */
final class DistanceRules {

  static final List<Rule> ALL =
      List.of(
          DistanceRules::ago,
          DistanceRules::later,
          DistanceRules::nextTo,
          DistanceRules::weekOf,
          DistanceRules::eveOf);

  private static final Rule DATES = Rule.longest(DayRules.ALL);

  private DistanceRules() {}

  /** "three weeks ago", "two days from now". */
  private static Rule.@Nullable Found ago(Line line, int from) {
    Counted counted = Counted.at(line, from);
    if (counted == null) {
      return null;
    }
    if (line.is(counted.end(), "ago")) {
      return Rule.Found.of(counted.end() + 1, frame -> counted.from(frame.day(), -1));
    }
    return line.is(counted.end(), "from") && line.isAny(counted.end() + 1, Set.of("now", "today"))
        ? Rule.Found.of(counted.end() + 2, frame -> counted.from(frame.day(), 1))
        : null;
  }

  /** "two days later", "a year earlier", "two days before" at the end of a clause. */
  private static Rule.@Nullable Found later(Line line, int from) {
    Counted counted = Counted.at(line, from);
    if (counted == null) {
      return null;
    }
    int end = counted.end() + 1;
    return switch (line.word(end - 1)) {
      case "later", "afterwards", "afterward" ->
          Rule.Found.of(end, frame -> beside(frame, counted, 1));
      case "earlier", "previously" -> Rule.Found.of(end, frame -> beside(frame, counted, -1));
      case "before", "after" ->
          line.isClosed(end)
              ? Rule.Found.of(
                  end, frame -> beside(frame, counted, line.is(end - 1, "before") ? -1 : 1))
              : null;
      default -> null;
    };
  }

  /** A year from a quarter told is that quarter, of a month that month. */
  private static When beside(Frame frame, Counted counted, int direction) {
    When last = frame.last();
    LocalDate from = last == null ? null : last.from();
    boolean isSameUnit =
        from != null
            && last != null
            && counted.unit() == Unit.YEAR
            && counted.amount().count() != null
            && (last.unit() == Unit.QUARTER || last.unit() == Unit.HALF);
    LocalDate there =
        isSameUnit && from != null
            ? Unit.YEAR.shift(from, direction * counted.amount().whole())
            : null;
    return there != null && last != null
        ? last.unit().around(there)
        : counted.from(direction > 0 ? frame.toldEnd() : frame.told(), direction);
  }

  /** "the day before", "the day after", where nothing follows that it could be before. */
  private static Rule.@Nullable Found nextTo(Line line, int from) {
    Optional<Unit> unit =
        line.is(from, "the") ? Unit.singular(line.word(from + 1)) : Optional.empty();
    boolean isBefore = line.is(from + 2, "before");
    boolean isNext = isBefore || line.is(from + 2, "after") || line.is(from + 2, "following");
    return unit.isEmpty()
            || !isNext
            || unit.get().compareTo(Unit.DAY) < 0
            || !line.isClosed(from + 3)
        ? null
        : Rule.Found.of(
            from + 3,
            frame ->
                RelativeRules.around(
                    isBefore ? frame.told() : frame.toldEnd(), unit.get(), isBefore ? -1 : 1));
  }

  /** "the week of July 14". */
  private static Rule.@Nullable Found weekOf(Line line, int from) {
    int at = line.after(line.skip(from, "the"), "week", "of");
    Rule.Found day = at < 0 ? null : DATES.at(line, at);
    return day == null
        ? null
        : day.then(day.end(), (when, frame) -> when.from() == null ? when : When.week(when.from()));
  }

  /** "the eve of July 4". */
  private static Rule.@Nullable Found eveOf(Line line, int from) {
    int at = line.after(line.skip(from, "the"), "eve", "of");
    Rule.Found day = at < 0 ? null : DATES.at(line, at);
    return day == null
        ? null
        : day.then(
            day.end(),
            (when, frame) -> when.from() == null ? when : When.day(when.from().minusDays(1)));
  }
}
