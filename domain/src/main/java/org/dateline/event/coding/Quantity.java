package org.dateline.event.coding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Count;
import org.dateline.lexicon.Numerals;
import org.dateline.parsing.Sentence;

/**
 * Reads a number and what bounds it: "at least 12", "more than a dozen", "between 3 and 5", "three
 * to five", "dozens", "tens of thousands". Goes by the words alone, in the order in which they
 * stand.
 */
final class Quantity {

  /** Plurals that stand for no exact number. */
  private static final Map<String, Count> VAGUE =
      Map.of(
          "dozens", new Count(24, 99L),
          "scores", new Count(40, 99L),
          "hundreds", new Count(200, 999L),
          "thousands", new Count(2_000, 9_999L),
          "millions", new Count(2_000_000, null));

  /** What bounds the number behind it, in the words directly before it. */
  private enum Bound {
    NONE,
    AT_LEAST,
    MORE,
    AT_MOST,
    LESS
  }

  private static final Set<String> OR_MORE = Set.of("more", "so");

  private final Sentence sentence;

  Quantity(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The number that stands at this word or begins there. */
  Optional<Count> at(int from) {
    Optional<Count> vague = vague(from);
    if (vague.isPresent()) {
      return vague;
    }
    Optional<Numerals.Numeral> number = Numerals.at(this::word, from);
    return number.map(first -> bounded(from, first));
  }

  private Optional<Count> vague(int from) {
    Count many = VAGUE.get(word(from));
    if (many != null && from >= 2 && word(from - 1).equals("of") && factor(word(from - 2)) > 0) {
      return Optional.of(times(many, factor(word(from - 2))));
    }
    boolean isFactor =
        factor(word(from)) > 0 && word(from + 1).equals("of") && VAGUE.containsKey(word(from + 2));
    return isFactor ? vague(from + 2) : Optional.ofNullable(many);
  }

  /** In "tens of thousands", "hundreds of thousands". */
  private static long factor(String word) {
    return switch (word) {
      case "tens" -> 10;
      case "hundreds" -> 100;
      default -> 0;
    };
  }

  /** "Thousands" are two thousand and more, tens of them ten times as many. */
  private static Count times(Count many, long factor) {
    Long high = many.high();
    return new Count(many.low() * factor, high == null ? null : (high + 1) * factor - 1);
  }

  private Count bounded(int from, Numerals.Numeral first) {
    long number = Math.round(first.value());
    Optional<Numerals.Numeral> second = second(first.end());
    if (second.isPresent() && second.get().value() > first.value()) {
      return new Count(number, Math.round(second.get().value()));
    }
    boolean isOrMore = word(first.end()).equals("or") && OR_MORE.contains(word(first.end() + 1));
    return switch (isOrMore ? Bound.AT_LEAST : bound(from)) {
      case NONE -> Count.of(number);
      case AT_LEAST -> new Count(number, null);
      case MORE -> new Count(number + 1, null);
      case AT_MOST -> new Count(Math.min(1, number), number);
      case LESS -> new Count(Math.min(1, number - 1), number - 1);
    };
  }

  /** "3 and 5" behind "between", "3 to 5", "3-5", "three or four". */
  private Optional<Numerals.Numeral> second(int end) {
    return switch (word(end)) {
      case "to", "-", "–", "or" -> Numerals.at(this::word, end + 1);
      case "and" -> isBetween(end) ? Numerals.at(this::word, end + 1) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private boolean isBetween(int and) {
    return word(and - 2).equals("between") || word(and - 3).equals("between");
  }

  private Bound bound(int from) {
    int before = from - 1;
    if (word(before).equals("a") || word(before).equals("an") || word(before).equals("some")) {
      before--;
    }
    String last = word(before);
    String pair = word(before - 1) + " " + last;
    boolean isNo = word(before - 2).equals("no") || word(before - 2).equals("not");
    return switch (pair) {
      case "at least", "upwards of", "upward of" -> Bound.AT_LEAST;
      case "more than", "greater than", "excess of" -> isNo ? Bound.AT_MOST : Bound.MORE;
      case "less than", "fewer than", "lower than" -> isNo ? Bound.AT_LEAST : Bound.LESS;
      case "up to", "at most", "many as", "much as" -> Bound.AT_MOST;
      default ->
          switch (last) {
            case "over", "exceeding" -> Bound.MORE;
            case "under", "below" -> Bound.LESS;
            default -> Bound.NONE;
          };
    };
  }

  private String word(int at) {
    boolean isThere = at >= 0 && at < sentence.tokens().size();
    return isThere ? sentence.token(at).text().toLowerCase(Locale.ROOT) : "";
  }
}
