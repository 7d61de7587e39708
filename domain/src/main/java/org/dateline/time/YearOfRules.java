package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or season whose year is told by its distance: "July last year", "May of that year".
 */
final class YearOfRules {

  static final List<Rule> ALL = List.of(YearOfRules::yearOf);

  private static final Rule PARTS =
      Rule.longest(Stream.of(DayRules.ALL, PeriodRules.ALL).flatMap(List::stream).toList());

  private static final Rule YEARS = Rule.longest(RelativeRules.ALL);

  private YearOfRules() {}

  private static Rule.@Nullable Found yearOf(Line line, int from) {
    Rule.Found part = PARTS.at(line, from);
    if (part == null || part.year().isPresent()) {
      return null;
    }
    Rule.Found year = YEARS.at(line, line.skip(line.skip(part.end(), "of"), "in"));
    if (year == null || !line.is(year.end() - 1, "year")) {
      return null;
    }
    return part.then(
        year.end(), (when, frame) -> moved(when, year.meaning().in(frame).from()).orElse(when));
  }

  private static Optional<When> moved(When when, @Nullable LocalDate year) {
    LocalDate from = when.from();
    if (year == null || from == null) {
      return Optional.empty();
    }
    try {
      return switch (when.unit()) {
        case DAY -> Optional.of(When.day(from.withYear(year.getYear())));
        case MONTH -> Optional.of(When.month(YearMonth.of(year.getYear(), from.getMonthValue())));
        case SEASON -> Season.beginning(from).map(season -> When.season(season, year.getYear()));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
