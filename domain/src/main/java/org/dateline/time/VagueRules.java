package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that say only before, now or after. */
final class VagueRules {

  static final List<Rule> ALL = List.of(VagueRules::phrase);

  private static final Map<String, String> PHRASES =
      Map.ofEntries(
          Map.entry("now", "PRESENT_REF"),
          Map.entry("right now", "PRESENT_REF"),
          Map.entry("currently", "PRESENT_REF"),
          Map.entry("nowadays", "PRESENT_REF"),
          Map.entry("presently", "PRESENT_REF"),
          Map.entry("at present", "PRESENT_REF"),
          Map.entry("the present", "PRESENT_REF"),
          Map.entry("present day", "PRESENT_REF"),
          Map.entry("the time being", "PRESENT_REF"),
          Map.entry("recently", "PAST_REF"),
          Map.entry("lately", "PAST_REF"),
          Map.entry("the past", "PAST_REF"),
          Map.entry("long ago", "PAST_REF"),
          Map.entry("the future", "FUTURE_REF"),
          Map.entry("the near future", "FUTURE_REF"),
          Map.entry("the foreseeable future", "FUTURE_REF"),
          Map.entry("future", "FUTURE_REF"),
          Map.entry("current", "PRESENT_REF"),
          Map.entry("recent", "PAST_REF"),
          Map.entry("these days", "PRESENT_REF"),
          Map.entry("the moment", "PRESENT_REF"),
          Map.entry("the time", "PAST_REF"),
          Map.entry("that time", "PAST_REF"));

  /** What is no time in other company. */
  private static final Map<String, Set<String>> ONLY_BEHIND =
      Map.of(
          "the moment", Set.of("at", "for"),
          "the time", Set.of("at"),
          "that time", Set.of("at", "since", "by"),
          "future", Set.of("in", "near", "foreseeable", "immediate"));

  private VagueRules() {}

  private static Rule.@Nullable Found phrase(Line line, int from) {
    StringBuilder words = new StringBuilder();
    Rule.Found found = null;
    for (int at = from; at < Math.min(from + 3, line.size()); at++) {
      words.append(at == from ? "" : " ").append(line.word(at));
      String value = PHRASES.get(words.toString());
      if (value != null && isMeant(line, from, at, words.toString())) {
        found = Rule.Found.of(at + 1, frame -> vague(value, frame));
      }
    }
    return found;
  }

  private static boolean isMeant(Line line, int from, int last, String phrase) {
    Set<String> before = ONLY_BEHIND.get(phrase);
    boolean isBound = phrase.endsWith(" time") && !line.isClosed(last + 1);
    boolean isConjunction = phrase.equals("now") && line.is(last + 1, "that");
    return !isBound && !isConjunction && (before == null || line.isAny(from - 1, before));
  }

  private static When vague(String value, Frame frame) {
    LocalDate day = frame.isNarrative() || !value.equals("PRESENT_REF") ? null : frame.day();
    return When.loose(TimeExpression.Type.DATE, value, Unit.DAY).covering(day, day);
  }
}
