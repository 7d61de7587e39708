package org.dateline.time;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Centuries, and years before our era or early in it. */
final class EraRules {

  private static final Pattern OLD = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Set<String> BEFORE_CHRIST = Set.of("bc", "bce", "b.c", "b.c.e");
  private static final Set<String> AFTER_CHRIST = Set.of("ad", "ce", "a.d");

  static final List<Rule> ALL =
      List.of(EraRules::century, EraRules::beforeChrist, EraRules::afterChrist);

  private EraRules() {}

  private static Rule.@Nullable Found century(Line line, int from) {
    int at = line.skip(from, "the");
    int ordinal = Names.ordinal(line, at);
    int noun = line.skip(at + 1, "-");
    boolean isCentury = line.is(noun, "century") || line.is(noun, "centuries");
    if (ordinal == 0 || ordinal > 30 || !isCentury) {
      return null;
    }
    return line.isAny(noun + 1, BEFORE_CHRIST)
        ? Rule.Found.of(
            noun + 2,
            frame ->
                When.loose(
                    TimeExpression.Type.DATE,
                    String.format(Locale.ROOT, "BC%02d", ordinal - 1),
                    Unit.CENTURY))
        : Rule.Found.of(noun + 1, frame -> When.century(ordinal));
  }

  private static Rule.@Nullable Found beforeChrist(Line line, int from) {
    OldMonth month = OldMonth.at(line, from);
    int number = month.end();
    boolean isOld =
        line.isDigit(number)
            && OLD.matcher(line.word(number)).matches()
            && line.isAny(number + 1, BEFORE_CHRIST);
    return isOld
        ? Rule.Found.of(
            number + 2,
            frame ->
                When.loose(
                    TimeExpression.Type.DATE,
                    String.format(Locale.ROOT, "BC%04d", Integer.parseInt(line.word(number)))
                        + month.suffix(),
                    Unit.YEAR))
        : null;
  }

  private static Rule.@Nullable Found afterChrist(Line line, int from) {
    boolean isBefore = line.isAny(from, AFTER_CHRIST) && line.isCapital(from);
    int at = isBefore ? from + 1 : from;
    if (!line.isDigit(at)
        || !OLD.matcher(line.word(at)).matches()
        || !(isBefore || line.isAny(at + 1, AFTER_CHRIST))) {
      return null;
    }
    int year = Integer.parseInt(line.word(at));
    return Rule.Found.stated(isBefore ? at + 1 : at + 2, year, When.year(year));
  }

  /** A month before a year of old. */
  private record OldMonth(int end, String suffix) {

    static OldMonth at(Line line, int from) {
      Month month = Names.month(line, from);
      return month == null
          ? new OldMonth(from, "")
          : new OldMonth(from + 1, String.format(Locale.ROOT, "-%02d", month.getValue()));
    }
  }
}
