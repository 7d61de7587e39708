package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer time: "early July", "the end of 1942", "earlier this week", "mid-July",
 * "year-end". The value is that of the whole, the days are those of the part.
 */
final class PartRules {

  /** These stand right before what they part: "late July". */
  private static final Map<String, Mod> ADVERBS =
      Map.of(
          "early", Mod.START,
          "earlier", Mod.START,
          "late", Mod.END,
          "later", Mod.END,
          "mid", Mod.MID,
          "midway", Mod.MID);

  /** These need an "of": "the end of July". */
  private static final Map<String, Mod> NOUNS =
      Map.of(
          "beginning", Mod.START,
          "start", Mod.START,
          "onset", Mod.START,
          "dawn", Mod.START,
          "end", Mod.END,
          "close", Mod.END,
          "middle", Mod.MID);

  /** "the early part of 2008", "the latter half of May". */
  private static final Map<String, Mod> SHARES =
      Map.of("early", Mod.START, "latter", Mod.END, "later", Mod.END, "better", Mod.APPROX);

  private static final Set<String> COMPARED = Set.of("earlier", "later");
  private static final Set<String> BEFORE_NOUN = Set.of("by", "at", "until", "since", "till");

  private final Rule wholes;

  PartRules(Rule wholes) {
    this.wholes = wholes;
  }

  List<Rule> all() {
    return List.of(this::adverb, this::noun, this::share, this::mid, PartRules::unitEnd);
  }

  /** What "early", "late" and the like before a time bend it to, or null. */
  static @Nullable Mod adverbAt(Line line, int at) {
    return ADVERBS.get(line.word(at));
  }

  private Rule.@Nullable Found adverb(Line line, int from) {
    int at = line.skip(line.skip(from, "the"), "very");
    Mod mod = ADVERBS.get(line.word(at));
    if (mod == null) {
      return null;
    }
    boolean isCompared = line.isAny(at, COMPARED);
    int next = line.is(at + 1, "-") || line.is(at + 1, "in") ? at + 2 : at + 1;
    Rule.Found whole = whole(line, next);
    return whole == null || (isCompared && line.is(next - 1, "-"))
        ? null
        : whole.then(
            whole.end(), (when, frame) -> within(when, mod, isCompared, frame.day()).bent(mod));
  }

  private Rule.@Nullable Found noun(Line line, int from) {
    int at = line.skip(line.skip(from, "the"), "very");
    Mod mod = NOUNS.get(line.word(at));
    boolean isLed = at > from || line.isAny(from - 1, BEFORE_NOUN);
    if (mod == null || !isLed || !line.is(at + 1, "of")) {
      return null;
    }
    return parted(line, at + 2, mod);
  }

  private Rule.@Nullable Found share(Line line, int from) {
    int at = line.skip(from, "the");
    Mod mod = SHARES.get(line.word(at));
    boolean isShare = line.is(at + 1, "part") || line.is(at + 1, "half");
    boolean isHalfYear = line.is(at + 1, "half") && Names.year(line, at + 3) > 0;
    if (mod == null || at == from || !isShare || isHalfYear || !line.is(at + 2, "of")) {
      return null;
    }
    return parted(line, at + 3, mod);
  }

  private Rule.@Nullable Found parted(Line line, int from, Mod mod) {
    Rule.Found whole = whole(line, from);
    return whole == null
        ? null
        : whole.then(whole.end(), (when, frame) -> within(when, mod, false, frame.day()).bent(mod));
  }

  /** "mid-July", "the mid-1990s". */
  private Rule.@Nullable Found mid(Line line, int from) {
    Rule.Found whole = line.isMid(line.skip(from, "the")) ? wholes.at(line, from) : null;
    return whole == null
        ? null
        : whole.then(
            whole.end(), (when, frame) -> within(when, Mod.MID, false, frame.day()).bent(Mod.MID));
  }

  /** "year-end", "the month's end". */
  private static Rule.@Nullable Found unitEnd(Line line, int from) {
    int at = line.skip(from, "the");
    Optional<Unit> unit = Unit.singular(line.word(at));
    boolean isEnd = (line.is(at + 1, "-") || line.is(at + 1, "'s")) && line.is(at + 2, "end");
    return unit.isEmpty() || !isEnd || unit.get().compareTo(Unit.DAY) <= 0
        ? null
        : Rule.Found.of(
            at + 3, frame -> within(around(frame, unit.get()), Mod.END, false, null).bent(Mod.END));
  }

  private Rule.@Nullable Found whole(Line line, int from) {
    Rule.Found found = wholes.at(line, from);
    int the = line.skip(from, "the");
    if (found != null || the == from) {
      return found;
    }
    Optional<Unit> unit = Unit.singular(line.word(the));
    boolean isWhole = unit.isPresent() && unit.get().compareTo(Unit.DAY) >= 0;
    return isWhole
        ? Rule.Found.of(the + 1, frame -> around(frame, unit.get()))
        : wholes.at(line, the);
  }

  private static When around(Frame frame, Unit unit) {
    LocalDate anchor = unit == Unit.DAY ? frame.told() : frame.anchor();
    return anchor == null
        ? When.loose(TimeExpression.Type.DATE, "XXXX", unit)
        : unit.around(anchor);
  }

  private static When within(When whole, Mod part, boolean isCompared, @Nullable LocalDate day) {
    LocalDate first = whole.from();
    LocalDate last = whole.to();
    if (first == null || last == null) {
      return whole;
    }
    boolean holdsDay = day != null && !day.isBefore(first) && !day.isAfter(last);
    if (isCompared && holdsDay) {
      return part == Mod.START ? whole.covering(first, day) : whole.covering(day, last);
    }
    long third = ChronoUnit.DAYS.between(first, last) / 3;
    if (isCompared || third == 0) {
      return whole;
    }
    return switch (part) {
      case START -> whole.covering(first, first.plusDays(third));
      case MID -> whole.covering(first.plusDays(third), last.minusDays(third));
      case END -> whole.covering(last.minusDays(third), last);
      default -> whole;
    };
  }
}
