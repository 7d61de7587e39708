package org.dateline.time;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One way in which a time is written. Looks at a bounded number of words. */
interface Rule {

  /** What begins at this word, or null. */
  @Nullable Found at(Line line, int from);

  /** The longest of what several rules find; of equal ones the first. */
  static Rule longest(List<Rule> rules) {
    return (line, from) -> {
      Found longest = null;
      for (Rule rule : rules) {
        Found found = rule.at(line, from);
        if (found != null && (longest == null || found.end() > longest.end())) {
          longest = found;
        }
      }
      return longest;
    };
  }

  /** What words mean, once it is known against what they are resolved. */
  interface Meaning {

    When in(Frame frame);
  }

  /**
   * Words that say when.
   *
   * @param end behind the last word
   * @param year the year, where the words state it themselves
   */
  record Found(int end, Meaning meaning, OptionalInt year) {

    static Found of(int end, Meaning meaning) {
      return new Found(end, meaning, OptionalInt.empty());
    }

    static Found stated(int end, int year, When when) {
      return new Found(end, frame -> when, OptionalInt.of(year));
    }

    /** The same words and more, meaning something that is made of what they mean. */
    Found then(int newEnd, java.util.function.BiFunction<When, Frame, When> change) {
      return new Found(newEnd, frame -> change.apply(meaning.in(frame), frame), year);
    }
  }
}
