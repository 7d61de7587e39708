package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer time: "early July", "the end of 1942", "earlier this week", "later that
 * month". The value is that of the whole, the days are those of the part.
 */
final class PartRules {

  private static final Set<String> EARLY = Set.of("early", "beginning", "start", "earlier");
  private static final Set<String> LATE = Set.of("late", "end", "later", "close");
  private static final Set<String> MIDDLE = Set.of("mid", "middle", "midway");
  private static final Set<String> COMPARED = Set.of("earlier", "later");
  private static final Set<String> LINKS = Set.of("-", "in", "of", "on", "into");

  private final Rule wholes;

  PartRules(Rule wholes) {
    this.wholes = wholes;
  }

  List<Rule> all() {
    return List.of(this::part);
  }

  private Rule.@Nullable Found part(Line line, int from) {
    int at = line.skip(line.skip(from, "the"), "very");
    boolean isPart = line.isAny(at, EARLY) || line.isAny(at, LATE) || line.isAny(at, MIDDLE);
    if (!isPart) {
      return null;
    }
    String part = line.word(at);
    int next = line.isAny(at + 1, LINKS) ? at + 2 : at + 1;
    Rule.Found whole = whole(line, next);
    return whole == null
        ? null
        : whole.then(whole.end(), (when, frame) -> within(when, part, frame.day()));
  }

  private Rule.@Nullable Found whole(Line line, int from) {
    Rule.Found found = wholes.at(line, from);
    int the = line.skip(from, "the");
    if (found != null || the == from) {
      return found;
    }
    Optional<Unit> unit = Unit.singular(line.word(the));
    if (unit.isPresent() && unit.get().compareTo(Unit.DAY) >= 0) {
      return Rule.Found.of(
          the + 1,
          frame -> {
            LocalDate anchor = frame.anchor();
            return anchor == null
                ? When.loose(TimeExpression.Type.DATE, "XXXX", unit.get())
                : unit.get().around(anchor);
          });
    }
    return wholes.at(line, the);
  }

  private static When within(When whole, String part, @Nullable LocalDate day) {
    LocalDate first = whole.from();
    LocalDate last = whole.to();
    if (first == null || last == null) {
      return whole;
    }
    boolean holdsDay = day != null && !day.isBefore(first) && !day.isAfter(last);
    if (COMPARED.contains(part) && holdsDay) {
      return EARLY.contains(part) ? whole.covering(first, day) : whole.covering(day, last);
    }
    long third = ChronoUnit.DAYS.between(first, last) / 3;
    if (COMPARED.contains(part) || third == 0) {
      return whole;
    }
    return MIDDLE.contains(part)
        ? whole.covering(first.plusDays(third), last.minusDays(third))
        : EARLY.contains(part)
            ? whole.covering(first, first.plusDays(third))
            : whole.covering(last.minusDays(third), last);
  }
}
