package org.dateline.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long: "the past two weeks", "for three days", "half an hour", "month-long". */
final class DurationRules {

  private static final Set<String> PAST =
      Set.of("past", "last", "previous", "preceding", "final", "first");
  private static final Set<String> AHEAD = Set.of("next", "coming", "following", "upcoming");
  private static final Set<String> POINTED = Set.of("past", "last", "next", "coming");

  /** Before these a single unit tells how long; elsewhere "a day" is how often. */
  private static final Set<String> BEFORE_SINGLE =
      Set.of(
          "for",
          "after",
          "within",
          "about",
          "nearly",
          "almost",
          "over",
          "under",
          "than",
          "least",
          "most",
          "in",
          "lasted",
          "last",
          "lasts",
          "took",
          "take",
          "takes",
          "taken",
          "spent",
          "spend",
          "only",
          "just",
          "another",
          "of",
          "during",
          "around",
          "half",
          "every",
          "waited",
          "roughly",
          "approximately",
          "until");

  private static final Set<String> BEHIND_SINGLE =
      Set.of("after", "before", "of", "and", "in", "into", "since", "or", "long", "-");

  private static final Set<String> BEFORE_PLURAL =
      Set.of(
          "for", "of", "after", "over", "within", "in", "through", "during", "took", "take",
          "takes", "taken", "spent", "lasted", "last", "about", "wait", "waited", "only");

  static final List<Rule> ALL =
      List.of(
          DurationRules::vagueSpan,
          DurationRules::span,
          DurationRules::counted,
          DurationRules::suspended,
          DurationRules::half,
          DurationRules::unitLong);

  private DurationRules() {}

  /** "the past two weeks", "the next three months", "the past year". */
  private static Rule.@Nullable Found span(Line line, int from) {
    int at = line.skip(from, "the");
    int direction = line.isAny(at, PAST) ? -1 : line.isAny(at, AHEAD) ? 1 : 0;
    if (direction == 0) {
      return null;
    }
    Optional<Unit> single = at == from ? Optional.empty() : Unit.singular(line.word(at + 1));
    Counted counted =
        single.isPresent()
            ? new Counted(new Amount(1.0, at + 1), single.get(), at + 2)
            : Counted.at(line, at + 1);
    if (counted == null || line.is(counted.end(), "ago")) {
      return null;
    }
    boolean isLoose = at == from && counted.end() == at + 2 && !line.isAny(at, POINTED);
    boolean isSingle = single.isPresent() && !line.isAny(at, Set.of("past", "last", "coming"));
    boolean isPointed = line.isAny(at, POINTED);
    return isSingle || isLoose
        ? null
        : Rule.Found.of(
            counted.end(),
            frame -> isPointed ? counted.duration(frame.day(), direction) : counted.duration());
  }

  /** "recent weeks". */
  private static Rule.@Nullable Found vagueSpan(Line line, int from) {
    int at = line.skip(from, "the");
    boolean isUnit = Unit.plural(line.word(at + 1)).isPresent();
    return isUnit && line.is(at, "recent")
        ? Rule.Found.of(at + 2, frame -> When.loose(TimeExpression.Type.DATE, "PAST_REF", Unit.DAY))
        : null;
  }

  private static Rule.@Nullable Found counted(Line line, int from) {
    Counted counted = Counted.at(line, from);
    if (counted == null || counted.unit() == Unit.QUARTER || isAge(line, counted.end())) {
      return null;
    }
    boolean isSingle = line.is(from, "a") || line.is(from, "an");
    boolean isBare = counted.end() == from + 1;
    boolean isMeant =
        isBare
            ? line.isAny(from - 1, BEFORE_PLURAL)
                || line.is(from + 1, "of")
                || line.is(from + 1, "after")
                || line.is(from + 1, "before")
            : !isSingle || counted.end() > from + 2 || isLong(line, from);
    int hyphen = line.is(counted.end(), "-") && line.is(counted.end() + 1, "long") ? 2 : 0;
    return isMeant && !(isSingle && hyphen > 0)
        ? Rule.Found.of(counted.end() + hyphen, frame -> counted.duration())
        : null;
  }

  private static boolean isLong(Line line, int from) {
    return line.isAny(from - 1, BEFORE_SINGLE)
        || (line.isAny(from + 2, BEHIND_SINGLE) && !line.tag(from - 1).startsWith("N"));
  }

  /** An age measures a person, not the time of anything. */
  private static boolean isAge(Line line, int end) {
    int at = line.skip(end, "-");
    return line.is(at, "old")
        || line.is(at, "olds")
        || line.is(at, "older")
        || line.is(at, "younger")
        || line.after(end, "of", "age") > 0;
  }

  /** "three" in "three to five years", which is told of the same unit. */
  private static Rule.@Nullable Found suspended(Line line, int from) {
    Amount first = Amount.number(line, from);
    int link = first == null ? from : first.end();
    boolean isLink =
        line.is(link, "to")
            || line.is(link, "or")
            || line.is(link, "-")
            || (line.is(link, "and") && line.is(from - 1, "between"));
    if (first == null || !isLink || Amount.number(line, link + 1) == null) {
      return null;
    }
    Counted second = Counted.at(line, link + 1);
    return second == null || second.unit() == Unit.QUARTER || isAge(line, second.end())
        ? null
        : Rule.Found.of(link, frame -> new Counted(first, second.unit(), link).duration());
  }

  /** "half an hour", "a half-century". */
  private static Rule.@Nullable Found half(Line line, int from) {
    int first = line.skip(from, "a");
    boolean isHalf = line.is(first, "half");
    int at = line.skip(line.skip(line.skip(first + 1, "-"), "a"), "an");
    Optional<Unit> unit =
        isHalf && at > first + 1 ? Unit.singular(line.word(at)) : Optional.empty();
    return unit.isEmpty() || unit.get() == Unit.QUARTER
        ? null
        : Rule.Found.of(
            at + 1,
            frame ->
                When.loose(TimeExpression.Type.DURATION, unit.get().halfDuration(), unit.get()));
  }

  /** "month-long", "yearlong", "decades-long". */
  private static Rule.@Nullable Found unitLong(Line line, int from) {
    String word = line.word(from);
    boolean isOne = word.length() > 6 && word.endsWith("long");
    String unit = isOne ? word.substring(0, word.length() - 4) : word;
    int end = isOne ? from + 1 : line.after(from + 1, "-", "long");
    if (end < 0) {
      return null;
    }
    Optional<Unit> one = Unit.singular(unit);
    Optional<Unit> some = Unit.plural(unit);
    Amount amount = new Amount(one.isPresent() ? 1.0 : null, end);
    return one.or(() -> some)
        .map(u -> Rule.Found.of(end, frame -> new Counted(amount, u, end).duration()))
        .orElse(null);
  }
}
