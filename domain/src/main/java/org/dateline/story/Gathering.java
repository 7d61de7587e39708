package org.dateline.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which story a document belongs to, of those that were told in the days around it. It stays in it,
 * whatever comes later: an id that somebody has cited means the same for good.
 *
 * @param gist of the document
 * @param day of the document
 */
public record Gathering(Gist gist, LocalDate day) {

  /** Documents of so many days before and after may belong to the same story. */
  public static final int DAYS = 14;

  /**
   * From this likeness on, two documents of one day tell of one happening. Measured on 50 articles
   * about ten happenings in one field of politics: the same answer, but for one article, from .32
   * to .36, and at .30 two happenings with one name in both are one story.
   */
  private static final double SAME = 0.32;

  /** So much more is asked for each day between: what comes later is another happening. */
  private static final double EACH_DAY = 0.02;

  /** A document is like a story if it is like those of its documents that it is likest. */
  private static final int LIKEST = 3;

  /**
   * A document that came before, and has a telling word in common.
   *
   * @param story that it belongs to
   * @param of how many documents there are of that story, this one counted
   */
  public record Told(String story, long of, Gist gist, LocalDate day) {}

  /** Whether the document still tells of what it told of before. */
  public boolean goesOn(Gist before) {
    return gist.likeness(before) >= SAME;
  }

  /** The likest story, if one is like enough. */
  public Optional<String> among(List<Told> before) {
    Map<String, List<Told>> stories =
        before.stream()
            .collect(Collectors.groupingBy(Told::story, LinkedHashMap::new, Collectors.toList()));
    return stories.entrySet().stream()
        .map(story -> Map.entry(story.getKey(), likeness(story.getValue())))
        .filter(story -> story.getValue() >= SAME)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private double likeness(List<Told> story) {
    double likest =
        story.stream()
            .map(this::likeness)
            .sorted(Comparator.reverseOrder())
            .limit(LIKEST)
            .mapToDouble(Double::doubleValue)
            .sum();
    // Those without a word in common are not like it at all.
    return likest / Math.min(LIKEST, story.get(0).of());
  }

  private double likeness(Told told) {
    long between = Math.abs(ChronoUnit.DAYS.between(told.day(), day));
    return gist.likeness(told.gist()) - EACH_DAY * between;
  }
}
