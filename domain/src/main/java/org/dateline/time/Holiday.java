package org.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dateline.lexicon.Row;
import org.jspecify.annotations.Nullable;

/**
 * A holiday of the list.
 *
 * @param days when it begins in a year; a lunar one may do so twice, or never
 * @param length how many days it lasts
 */
record Holiday(IntFunction<List<LocalDate>> days, int length) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  /** Longer than this it is named by its month. */
  private static final int MONTHLY = 28;

  /** With no tense to go by, one so near ahead is the one that is meant. */
  private static final int NEAR_MONTHS = 3;

  static Holiday parse(Row row) {
    try {
      String[] rule = row.required(1).split(" ", -1);
      return new Holiday(days(rule, row), (int) row.number(2));
    } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw row.fault("no rule for a holiday: " + row.cell(1));
    }
  }

  private static IntFunction<List<LocalDate>> days(String[] rule, Row row) {
    return switch (rule[0]) {
      case "fixed" -> fixed(LocalDate.parse("2000-" + rule[1]));
      case "nth" -> nth(number(rule[1]), DayOfWeek.valueOf(rule[2]), number(rule[3]));
      case "election" -> once(year -> nth(11, DayOfWeek.MONDAY, 1).apply(year).get(0).plusDays(1));
      case "easter" -> once(year -> Feasts.easter(year).plusDays(number(rule[1])));
      case "orthodox" -> once(year -> Feasts.orthodoxEaster(year).plusDays(number(rule[1])));
      case "passover" -> once(year -> Feasts.passover(year).plusDays(number(rule[1])));
      case "newyear" -> once(year -> Feasts.jewishNewYear(year).plusDays(number(rule[1])));
      case "hanukkah" -> once(Feasts::hanukkah);
      case "nowruz" -> once(Feasts::nowruz);
      case "hijri" -> hijri(number(rule[1]), number(rule[2]));
      case "table" -> table(Arrays.stream(rule[1].split(";", -1)).map(LocalDate::parse).toList());
      default -> throw row.fault("no such rule: " + rule[0]);
    };
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static IntFunction<List<LocalDate>> once(IntFunction<LocalDate> day) {
    return year -> List.of(day.apply(year));
  }

  private static IntFunction<List<LocalDate>> fixed(LocalDate day) {
    return once(day::withYear);
  }

  private static IntFunction<List<LocalDate>> nth(int month, DayOfWeek weekday, int nth) {
    return once(
        year ->
            LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
  }

  private static IntFunction<List<LocalDate>> table(List<LocalDate> all) {
    return year -> all.stream().filter(day -> day.getYear() == year).toList();
  }

  private static IntFunction<List<LocalDate>> hijri(int month, int day) {
    return year -> {
      int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      return IntStream.rangeClosed(first, first + 2)
          .mapToObj(lunar -> LocalDate.from(HijrahDate.of(lunar, month, day)))
          .filter(found -> found.getYear() == year)
          .toList();
    };
  }

  /** In a year; none where it does not fall into it or its calendar does not reach. */
  @Nullable When in(int year) {
    List<LocalDate> found = begins(year);
    return found.isEmpty() ? null : when(found.get(0));
  }

  private List<LocalDate> begins(int year) {
    return year < FIRST_YEAR || year > LAST_YEAR ? List.of() : days.apply(year);
  }

  private When when(LocalDate first) {
    When named = length < MONTHLY ? When.day(first) : When.month(java.time.YearMonth.from(first));
    return named.covering(first, first.plusDays(length - 1L));
  }

  /** The one that the story means: the last, unless the clause looks ahead. */
  When in(Frame frame) {
    LocalDate anchor = frame.anchor();
    List<LocalDate> around = new ArrayList<>();
    if (anchor != null) {
      for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
        around.addAll(begins(year));
      }
    }
    LocalDate meant = anchor == null ? null : meant(around, anchor, frame);
    return meant == null
        ? When.loose(TimeExpression.Type.DATE, "XXXX-XX-XX", Unit.DAY)
        : when(meant);
  }

  private @Nullable LocalDate meant(List<LocalDate> around, LocalDate anchor, Frame frame) {
    LocalDate last = null;
    for (LocalDate day : around) {
      if (!day.isAfter(anchor)) {
        last = day;
        continue;
      }
      boolean isOver = last == null || last.plusDays(length - 1L).isBefore(anchor);
      boolean isNear =
          frame.tense() == Tense.UNKNOWN && day.isBefore(anchor.plusMonths(NEAR_MONTHS));
      return isOver && (frame.isFuture() || isNear || last == null) ? day : last;
    }
    return last;
  }
}
