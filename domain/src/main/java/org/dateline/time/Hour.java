package org.dateline.time;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An hour of the clock: "10 p.m.", "0300 GMT", "14:30 local time", "five o'clock".
 *
 * @param clock as TIMEX3 has it: 22:00
 */
record Hour(String clock, int end) {

  private static final Pattern CLOCK =
      Pattern.compile("([01]?[0-9]|2[0-4])[:.]([0-5][0-9])(?:[:.][0-5][0-9])?(hrs|h|am|pm)?");
  private static final Pattern MILITARY =
      Pattern.compile("([01][0-9]|2[0-3])([0-5][0-9])(hrs|h|z)?");
  private static final Pattern HOUR = Pattern.compile("(1[0-2]|0?[1-9])(am|pm)?");
  private static final Map<String, Integer> HALVES =
      Map.of("am", 0, "a.m", 0, "a.m.", 0, "pm", 12, "p.m", 12, "p.m.", 12);
  private static final Set<String> BEFORE_CLOCK =
      Set.of(
          "at", "around", "about", "by", "from", "until", "till", "before", "after", "since", "to",
          "-", "between", "and", "on", ",", "circa");

  static @Nullable Hour at(Line line, int from) {
    if (!line.isDigit(from)) {
      return oClock(line, from);
    }
    Matcher clock = CLOCK.matcher(line.word(from));
    if (clock.matches()) {
      Hour hour = of(line, from + 1, clock.group(1), clock.group(2), clock.group(3));
      boolean isTime =
          hour.end > from + 1
              || clock.group(3) != null
              || (line.word(from).indexOf(':') > 0 && line.isAny(from - 1, BEFORE_CLOCK));
      return isTime ? hour : null;
    }
    Matcher military = MILITARY.matcher(line.word(from));
    if (military.matches() && (military.group(3) != null || Zones.isOne(line.word(from + 1)))) {
      return of(line, from + 1, military.group(1), military.group(2), null);
    }
    Matcher bare = HOUR.matcher(line.word(from));
    boolean isHour =
        bare.matches() && (bare.group(2) != null || HALVES.containsKey(line.word(from + 1)));
    return isHour ? of(line, from + 1, bare.group(1), "00", bare.group(2)) : oClock(line, from);
  }

  /** "10 o'clock", "five o'clock". */
  private static @Nullable Hour oClock(Line line, int from) {
    Amount amount = line.is(from + 1, "o'clock") ? Amount.number(line, from) : null;
    boolean isHour = amount != null && amount.whole() > 0 && amount.whole() < 13;
    return isHour && amount != null
        ? of(line, from + 2, String.valueOf(amount.whole()), "00", null)
        : null;
  }

  private static Hour of(Line line, int from, String hour, String minutes, @Nullable String glued) {
    Integer half = HALVES.get(glued == null ? line.word(from) : glued);
    int at = half == null || glued != null ? from : from + 1;
    boolean isCut = at > from && line.word(from).endsWith(".m") && line.is(at, ".");
    at = isCut && !line.token(from).text().endsWith(".") ? at + 1 : at;
    int value = half == null ? Integer.parseInt(hour) : Integer.parseInt(hour) % 12 + half;
    return new Hour(String.format(Locale.ROOT, "%02d:%s", value, minutes), zone(line, at));
  }

  /** Behind "GMT", "local time", "Moscow time", "hours GMT". */
  private static int zone(Line line, int from) {
    int at = from;
    while (at < from + 2 && Zones.isOne(line.word(at))) {
      at++;
    }
    boolean isNamed = line.is(at, "local") || line.is(at, "eastern") || line.isCapital(at);
    return isNamed && line.is(at + 1, "time") ? at + 2 : at;
  }
}
