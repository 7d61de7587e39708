package org.dateline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often: "every Friday", "twice a week", "$5 million a year", "daily". */
final class SetRules {

  private static final Map<String, String> ADVERBS =
      Map.ofEntries(
          Map.entry("daily", "XXXX-XX-XX"),
          Map.entry("everyday", "XXXX-XX-XX"),
          Map.entry("weekly", "XXXX-WXX"),
          Map.entry("fortnightly", "P2W"),
          Map.entry("biweekly", "P2W"),
          Map.entry("monthly", "XXXX-XX"),
          Map.entry("bimonthly", "P2M"),
          Map.entry("quarterly", "XXXX-QX"),
          Map.entry("yearly", "XXXX"),
          Map.entry("annually", "XXXX"),
          Map.entry("annual", "XXXX"),
          Map.entry("hourly", "XXXX-XX-XXTXX"),
          Map.entry("nightly", "XXXX-XX-XXTNI"));

  private static final Set<String> EACH = Set.of("every", "each");
  private static final Set<String> PER = Set.of("a", "an", "per", "each", "every");
  private static final Map<String, Integer> NTH = Map.of("other", 2, "second", 2, "third", 3);

  /** Behind "a year" these make it another thing than how often. */
  private static final Set<String> NOT_BEHIND =
      Set.of(
          "ago", "later", "earlier", "after", "before", "and", "long", "-", "of", "or", "into",
          "old", "since", "until");

  private static final Set<String> SHARES = Set.of("percent", "%", "cent", "dollars", "times");

  static final List<Rule> ALL =
      List.of(
          SetRules::every,
          SetRules::everyNamed,
          SetRules::times,
          SetRules::per,
          SetRules::plural,
          SetRules::adverb);

  private SetRules() {}

  /** "every day", "every other week", "every two weeks". */
  private static Rule.@Nullable Found every(Line line, int from) {
    if (!line.isAny(from, EACH)) {
      return null;
    }
    int at = line.skip(from + 1, "single");
    Optional<Unit> unit = Unit.singular(line.word(at));
    if (unit.isPresent()) {
      return set(at + 1, unit.get() == Unit.WEEKEND ? "XXXX-WXX-WE" : unit.get().each());
    }
    Integer nth = NTH.get(line.word(at));
    Optional<Unit> second = nth == null ? Optional.empty() : Unit.singular(line.word(at + 1));
    if (nth != null && second.isPresent()) {
      return set(at + 2, second.get().duration(new Amount((double) nth, at)));
    }
    Counted counted = Counted.at(line, at);
    return counted == null ? null : set(counted.end(), counted.duration().value());
  }

  /** "every Monday morning", "each October", "every summer", "every night". */
  private static Rule.@Nullable Found everyNamed(Line line, int from) {
    if (!line.isAny(from, EACH)) {
      return null;
    }
    int end = from + 2;
    DayOfWeek weekday = Names.weekday(line, from + 1);
    if (weekday != null) {
      String part = DayPartRules.PARTS.get(line.word(end));
      String day = "XXXX-WXX-" + weekday.getValue();
      return part == null ? set(end, day) : set(end + 1, day + "T" + part);
    }
    Month month = Names.month(line, from + 1);
    if (month != null) {
      return set(end, String.format(Locale.ROOT, "XXXX-%02d", month.getValue()));
    }
    String part = DayPartRules.PARTS.get(line.word(from + 1));
    if (part != null) {
      return set(end, "XXXX-XX-XXT" + part);
    }
    return Season.of(line.word(from + 1)).map(s -> set(end, "XXXX-" + s.code())).orElse(null);
  }

  /** "twice a week", "three times a day", "five days a week". */
  private static Rule.@Nullable Found times(Line line, int from) {
    int at = behindCount(line, from);
    if (at < 0 || !line.isAny(at, PER) || line.isAny(at + 2, NOT_BEHIND)) {
      return null;
    }
    return Unit.singular(line.word(at + 1)).map(unit -> set(at + 2, unit.each())).orElse(null);
  }

  private static int behindCount(Line line, int from) {
    if (line.is(from, "once") || line.is(from, "twice")) {
      return from + 1;
    }
    Amount amount = Amount.at(line, from);
    if (amount == null) {
      return -1;
    }
    if (line.is(amount.end(), "times") || line.is(amount.end(), "time")) {
      return amount.end() + 1;
    }
    Counted counted = Counted.at(line, from);
    return counted == null ? -1 : counted.end();
  }

  /** "per month"; "a year" behind a number of something. */
  private static Rule.@Nullable Found per(Line line, int from) {
    Optional<Unit> unit =
        line.isAny(from, PER) ? Unit.singular(line.word(from + 1)) : Optional.empty();
    String before = line.tag(from - 1);
    boolean isArticle = line.is(from, "a") || line.is(from, "an");
    boolean isRate =
        line.is(from, "per")
            || (isArticle
                && (before.equals("CD") || before.equals("NNS") || line.isAny(from - 1, SHARES))
                && Unit.plural(line.word(from - 1)).isEmpty()
                && !line.isAny(from + 2, NOT_BEHIND));
    return isRate ? unit.map(one -> set(from + 2, one.each())).orElse(null) : null;
  }

  /** "Saturdays", "Monday nights", "weekends". */
  private static Rule.@Nullable Found plural(Line line, int from) {
    if (line.is(from, "weekends")) {
      return set(from + 1, "XXXX-WXX-WE");
    }
    DayOfWeek weekdays = Names.weekdays(line, from);
    if (weekdays != null) {
      return set(from + 1, "XXXX-WXX-" + weekdays.getValue());
    }
    DayOfWeek weekday = Names.weekday(line, from);
    String parts = line.word(from + 1);
    String part =
        weekday != null && parts.endsWith("s")
            ? DayPartRules.PARTS.get(parts.substring(0, parts.length() - 1))
            : null;
    return part == null || weekday == null
        ? null
        : set(from + 2, "XXXX-WXX-" + weekday.getValue() + "T" + part);
  }

  private static Rule.@Nullable Found adverb(Line line, int from) {
    String value = ADVERBS.get(line.word(from));
    return value == null || (line.isCapital(from) && from > 0) ? null : set(from + 1, value);
  }

  private static Rule.Found set(int end, String value) {
    return Rule.Found.of(end, frame -> When.loose(TimeExpression.Type.SET, value, Unit.DAY));
  }
}
