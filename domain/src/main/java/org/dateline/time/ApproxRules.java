package org.dateline.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that bend an amount or an hour and belong to it: "about three weeks", "more than a year
 * ago", "two days or so".
 */
final class ApproxRules {

  private static final int LONGEST = 4;

  private static final Map<String, Mod> LEADS =
      Map.ofEntries(
          Map.entry("about", Mod.APPROX),
          Map.entry("around", Mod.APPROX),
          Map.entry("approximately", Mod.APPROX),
          Map.entry("roughly", Mod.APPROX),
          Map.entry("some", Mod.APPROX),
          Map.entry("circa", Mod.APPROX),
          Map.entry("nearly", Mod.APPROX),
          Map.entry("almost", Mod.APPROX),
          Map.entry("over", Mod.MORE_THAN),
          Map.entry("just over", Mod.MORE_THAN),
          Map.entry("well over", Mod.MORE_THAN),
          Map.entry("a little over", Mod.MORE_THAN),
          Map.entry("more than", Mod.MORE_THAN),
          Map.entry("a little more than", Mod.MORE_THAN),
          Map.entry("under", Mod.LESS_THAN),
          Map.entry("just under", Mod.LESS_THAN),
          Map.entry("less than", Mod.LESS_THAN),
          Map.entry("fewer than", Mod.LESS_THAN),
          Map.entry("a little less than", Mod.LESS_THAN),
          Map.entry("at least", Mod.EQUAL_OR_MORE),
          Map.entry("no less than", Mod.EQUAL_OR_MORE),
          Map.entry("no fewer than", Mod.EQUAL_OR_MORE),
          Map.entry("at most", Mod.EQUAL_OR_LESS),
          Map.entry("up to", Mod.EQUAL_OR_LESS),
          Map.entry("no more than", Mod.EQUAL_OR_LESS),
          Map.entry("not more than", Mod.EQUAL_OR_LESS));

  private static final Set<String> FIRST =
      Set.copyOf(LEADS.keySet().stream().map(lead -> lead.split(" ", -1)[0]).toList());

  private static final Set<String> BEFORE_YEAR = Set.of("about", "around", "circa");
  private static final Set<String> POINTS = Set.of("noon", "midnight", "midday");

  private final Rule plain;

  /**
   * @param plain the rules for what can be bent
   */
  ApproxRules(Rule plain) {
    this.plain = plain;
  }

  List<Rule> all() {
    return List.of(this::led, this::trailed);
  }

  private Rule.@Nullable Found led(Line line, int from) {
    if (!line.isAny(from, FIRST)) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (int at = from; at < from + LONGEST; at++) {
      words.append(at == from ? "" : " ").append(line.word(at));
      Mod mod = LEADS.get(words.toString());
      Rule.Found found = mod == null ? null : bent(line, from, at + 1, mod);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Rule.@Nullable Found bent(Line line, int from, int at, Mod mod) {
    boolean isYear = Names.year(line, at) > 0 && line.isAny(from, BEFORE_YEAR);
    boolean isAmount =
        (Amount.at(line, at) != null && Names.year(line, at) == 0)
            || line.isAny(at, POINTS)
            || line.word(at).indexOf(':') > 0;
    Rule.Found found = isYear || isAmount ? plain.at(line, at) : null;
    return found == null ? null : found.then(found.end(), (when, frame) -> when.bent(mod));
  }

  /** "two days or so", "a week or more". */
  private Rule.@Nullable Found trailed(Line line, int from) {
    Rule.Found found = Amount.at(line, from) == null ? null : plain.at(line, from);
    if (found == null || !line.is(found.end(), "or")) {
      return null;
    }
    int end = found.end() + 2;
    return switch (line.word(end - 1)) {
      case "so" -> found.then(end, (when, frame) -> when.bent(Mod.APPROX));
      case "more" -> found.then(end, (when, frame) -> when.bent(Mod.EQUAL_OR_MORE));
      case "less" -> found.then(end, (when, frame) -> when.bent(Mod.EQUAL_OR_LESS));
      default -> null;
    };
  }
}
