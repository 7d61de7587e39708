package org.dateline.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Row;
import org.dateline.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Holidays that news dates by, as the list has them. */
final class HolidayRules {

  private static final Map<String, List<Named>> BY_FIRST = load();

  static final List<Rule> ALL = List.of(HolidayRules::holiday);

  private HolidayRules() {}

  /** A name as the tokeniser splits it. */
  private record Named(List<String> words, Holiday holiday) {

    private Named {
      words = List.copyOf(words);
    }
  }

  private static Map<String, List<Named>> load() {
    Map<String, Holiday> names = new HashMap<>();
    Map<String, List<Named>> byFirst = new HashMap<>();
    for (Row row : Table.load("holidays.tsv", 3).rows()) {
      Holiday holiday = Holiday.parse(row);
      for (String name : row.list(0)) {
        if (names.put(name, holiday) != null) {
          throw row.fault("twice: " + name);
        }
        List<String> words = words(name);
        byFirst
            .computeIfAbsent(words.get(0), first -> new ArrayList<>())
            .add(new Named(words, holiday));
      }
    }
    return byFirst;
  }

  private static List<String> words(String name) {
    String split =
        name.toLowerCase(Locale.ROOT)
            .replace("'s", " 's")
            .replace("s' ", "s ' ")
            .replace("-", " - ")
            .replace(". ", " ");
    return List.of(split.split(" +", -1));
  }

  private static Rule.@Nullable Found holiday(Line line, int from) {
    List<Named> candidates = line.isCapital(from) ? BY_FIRST.get(line.word(from)) : null;
    Rule.Found longest = null;
    for (Named named : candidates == null ? List.<Named>of() : candidates) {
      int end = line.after(from, named.words());
      if (end > 0 && (longest == null || end > longest.end())) {
        longest = dated(line, end, named.holiday());
      }
    }
    return longest == null || isPartOfName(line, longest.end()) ? null : longest;
  }

  /** "Easter Island". */
  private static boolean isPartOfName(Line line, int at) {
    return line.tag(at).startsWith("NNP")
        && line.isCapital(at)
        && Names.month(line, at) == null
        && Names.weekday(line, at) == null
        && !line.isUpper(at);
  }

  private static Rule.Found dated(Line line, int end, Holiday holiday) {
    int at = line.skip(line.skip(line.skip(end, ","), "of"), "in");
    int year = Names.year(line, at);
    When stated = year == 0 ? null : holiday.in(year);
    return stated == null
        ? Rule.Found.of(end, holiday::in)
        : Rule.Found.stated(at + 1, year, stated);
  }
}
