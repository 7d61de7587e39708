package org.dateline.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long, and how often: "the past two weeks", "for three days", "every Friday", "daily". */
final class DurationRules {

  private static final Set<String> PAST =
      Set.of("past", "last", "previous", "preceding", "final", "first");
  private static final Set<String> AHEAD = Set.of("next", "coming", "following", "upcoming");

  /** Before these a single unit tells how long; elsewhere "a day" is how often. */
  private static final Set<String> BEFORE_SINGLE =
      Set.of(
          "for", "after", "within", "about", "nearly", "almost", "over", "under", "than", "least",
          "most", "in", "lasted", "took", "only", "just", "another", "of", "during", "around",
          "half", "every");

  private static final Set<String> BEFORE_PLURAL =
      Set.of(
          "for", "of", "after", "over", "within", "in", "through", "during", "took", "spent",
          "lasted", "about");

  private static final Map<String, String> ADVERBS =
      Map.of(
          "daily",
          "P1D",
          "weekly",
          "P1W",
          "monthly",
          "P1M",
          "yearly",
          "P1Y",
          "annually",
          "P1Y",
          "annual",
          "P1Y",
          "hourly",
          "PT1H",
          "nightly",
          "P1D",
          "quarterly",
          "P3M",
          "biweekly",
          "P2W");

  static final List<Rule> ALL =
      List.of(
          DurationRules::span,
          DurationRules::vagueSpan,
          DurationRules::counted,
          DurationRules::half,
          DurationRules::every,
          DurationRules::weekdays,
          DurationRules::per,
          DurationRules::adverb);

  private DurationRules() {}

  /** "the past two weeks", "the next three months", "the past year". */
  private static Rule.@Nullable Found span(Line line, int from) {
    int at = line.skip(from, "the");
    int direction = line.isAny(at, PAST) ? -1 : line.isAny(at, AHEAD) ? 1 : 0;
    Optional<Unit> single = at == from ? Optional.empty() : Unit.singular(line.word(at + 1));
    Counted counted =
        single.isPresent()
            ? new Counted(new Amount(1.0, at + 1), single.get(), at + 2)
            : Counted.at(line, at + 1);
    if (direction == 0 || counted == null || line.is(counted.end(), "ago")) {
      return null;
    }
    boolean isSingle = single.isPresent() && !line.isAny(at, Set.of("past", "last", "coming"));
    boolean isPointed = line.isAny(at, Set.of("past", "last", "next", "coming"));
    return isSingle
        ? null
        : Rule.Found.of(
            counted.end(),
            frame -> isPointed ? counted.duration(frame.day(), direction) : counted.duration());
  }

  /** "recent weeks", "coming days". */
  private static Rule.@Nullable Found vagueSpan(Line line, int from) {
    boolean isUnit = Unit.plural(line.word(from + 1)).isPresent();
    return switch (isUnit ? line.word(from) : "") {
      case "recent" -> vague(from + 2, "PAST_REF");
      case "coming" -> vague(from + 2, "FUTURE_REF");
      default -> null;
    };
  }

  private static Rule.Found vague(int end, String value) {
    return Rule.Found.of(end, frame -> When.loose(TimeExpression.Type.DATE, value, Unit.DAY));
  }

  private static Rule.@Nullable Found counted(Line line, int from) {
    Counted counted = Counted.at(line, from);
    if (counted == null || isAge(line, counted.end())) {
      return null;
    }
    boolean isSingle = line.is(from, "a") || line.is(from, "an");
    boolean isBare = counted.end() == from + 1;
    boolean isTold = isBare && (line.isAny(from - 1, BEFORE_PLURAL) || line.is(from + 1, "of"));
    boolean isMeant =
        isBare
            ? isTold
            : !isSingle || counted.end() > from + 2 || line.isAny(from - 1, BEFORE_SINGLE);
    return isMeant ? Rule.Found.of(counted.end(), frame -> counted.duration()) : null;
  }

  private static boolean isAge(Line line, int end) {
    int at = line.skip(end, "-");
    return line.is(at, "old") || line.is(at, "olds");
  }

  private static Rule.@Nullable Found half(Line line, int from) {
    int at = line.is(from, "half") ? line.skip(line.skip(from + 1, "a"), "an") : -1;
    Optional<Unit> unit = at > from + 1 ? Unit.singular(line.word(at)) : Optional.empty();
    return unit.isEmpty()
        ? null
        : Rule.Found.of(
            at + 1, frame -> new Counted(new Amount(0.5, at), unit.get(), at + 1).duration());
  }

  /** "every day", "each Friday", "every two weeks". */
  private static Rule.@Nullable Found every(Line line, int from) {
    if (!line.is(from, "every") && !line.is(from, "each")) {
      return null;
    }
    java.time.DayOfWeek weekday = Names.weekday(line, from + 1);
    if (weekday != null) {
      return set(from + 2, "XXXX-WXX-" + weekday.getValue());
    }
    Optional<Unit> unit = Unit.singular(line.word(from + 1));
    Counted counted = unit.isPresent() ? null : Counted.at(line, from + 1);
    if (counted != null) {
      return set(counted.end(), counted.duration().value());
    }
    return unit.map(one -> set(from + 2, one.duration(new Amount(1.0, from)))).orElse(null);
  }

  private static Rule.@Nullable Found weekdays(Line line, int from) {
    java.time.DayOfWeek weekday = Names.weekdays(line, from);
    return weekday == null ? null : set(from + 1, "XXXX-WXX-" + weekday.getValue());
  }

  private static Rule.@Nullable Found adverb(Line line, int from) {
    String value = ADVERBS.get(line.word(from));
    return value == null || line.isCapital(from) ? null : set(from + 1, value);
  }

  private static Rule.@Nullable Found per(Line line, int from) {
    Optional<Unit> unit =
        line.is(from, "per") ? Unit.singular(line.word(from + 1)) : Optional.empty();
    return unit.map(one -> set(from + 2, one.duration(new Amount(1.0, from)))).orElse(null);
  }

  private static Rule.Found set(int end, String value) {
    return Rule.Found.of(end, frame -> When.loose(TimeExpression.Type.SET, value, Unit.DAY));
  }
}
