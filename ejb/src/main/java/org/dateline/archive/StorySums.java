package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ledger.stories.FiledStory;
import org.dateline.ledger.stories.FiledStory.Counts;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of some stories come to, put into JPQL: three questions, however many they
 * are.
 *
 * @param now what is shown at this instant
 */
record StorySums(EntityManager entities, Instant now) {

  /** A text without a headline is called by its first line, by so many characters of it. */
  private static final int BEGINNING = 100;

  /** A blank line, or one that says the day alone. */
  private static final Pattern MARK = Pattern.compile("(?:date \\d{4}-\\d{2}-\\d{2})?");

  /** More than enough, however a database counts. */
  private static final int LOOKED_AT = 4 * BEGINNING;

  /** What the documents of a story come to. */
  public record Sum(
      String story,
      long documents,
      long origins,
      long publishers,
      @Nullable Long tellings,
      LocalDate from,
      LocalDate until) {

    Counts counts() {
      return new Counts(documents, origins, publishers, tellings == null ? 0 : tellings);
    }
  }

  /** One of the documents of a story's first day. */
  public record First(String story, String document, LocalDate day, Instant recorded) {}

  /** What a document is called by. */
  public record Called(String document, @Nullable String headline, String text) {

    String name() {
      if (headline != null) {
        return headline;
      }
      // Databases count characters differently.
      String name =
          text.lines()
              .map(String::strip)
              .filter(it -> !MARK.matcher(it).matches())
              .findFirst()
              .orElse("");
      boolean isShort = name.codePointCount(0, name.length()) <= BEGINNING;
      return isShort ? name : name.substring(0, name.offsetByCodePoints(0, BEGINNING));
    }
  }

  /** That the revision {@code r} of the document {@code d} is. */
  static String shown(String instant) {
    return "r.document = d.id and r.shownFrom <= %1$s and r.shownUntil > %1$s".formatted(instant);
  }

  /** Those of which a document is shown, in the order in which they are asked for. */
  List<FiledStory> of(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Sum> sums = new HashMap<>();
    asked(
            Sum.class,
            "select new org.dateline.archive.StorySums$Sum(d.story, count(r.document),"
                + " count(distinct coalesce(r.copyOf, r.document)), count(distinct r.publisher),"
                + " sum(r.events), min(r.day), max(r.day))",
            " group by d.story",
            ids)
        .forEach(sum -> sums.put(sum.story(), sum));
    Map<String, String> headlines = sums.isEmpty() ? Map.of() : headlines(sums);
    return ids.stream()
        .flatMap(id -> Stream.ofNullable(sums.get(id)))
        .map(
            sum ->
                new FiledStory(
                    sum.story(), headlines.get(sum.story()), sum.from(), sum.until(), sum.counts()))
        .toList();
  }

  /** Of documents of these stories that are shown. */
  <T> List<T> asked(Class<T> type, String select, String behind, List<String> stories) {
    // Indexes: document_by_story, revision_shown.
    return entities
        .createQuery(
            select
                + " from DocumentRow d, RevisionRow r where d.story in :stories and "
                + shown(":now")
                + behind,
            type)
        .setParameter("stories", stories)
        .setParameter("now", now)
        .getResultList();
  }

  /** What the first document of each is called. */
  private Map<String, String> headlines(Map<String, Sum> sums) {
    Map<String, First> firsts = new HashMap<>();
    for (First first : firsts(sums)) {
      Sum sum = sums.get(first.story());
      if (sum != null && first.day().equals(sum.from())) {
        firsts.merge(
            first.story(), first, BinaryOperator.minBy(Comparator.comparing(First::recorded)));
      }
    }
    Map<String, String> called = called(firsts.values().stream().map(First::document).toList());
    Map<String, String> headlines = new HashMap<>();
    for (First first : firsts.values()) {
      String name = called.get(first.document());
      if (name != null) {
        headlines.put(first.story(), name);
      }
    }
    return headlines;
  }

  /**
   * PostgreSQL looks for the least day of each among all days, so the days are named; but H2 would
   * go through all documents of those days for each of these, had it not to look at each day.
   */
  private List<First> firsts(Map<String, Sum> sums) {
    // Indexes: document_by_story, revision_shown.
    return entities
        .createQuery(
            "select new org.dateline.archive.StorySums$First(d.story, r.document, r.day,"
                + " r.recorded) from DocumentRow d, RevisionRow r where d.story in :stories and "
                + shown(":now")
                + " and coalesce(r.day, r.day) in :days",
            First.class)
        .setParameter("stories", sums.keySet())
        .setParameter("days", sums.values().stream().map(Sum::from).distinct().toList())
        .setParameter("now", now)
        .getResultList();
  }

  private Map<String, String> called(List<String> documents) {
    Map<String, String> called = new HashMap<>();
    if (!documents.isEmpty()) {
      // Index: revision_shown.
      entities
          .createQuery(
              "select new org.dateline.archive.StorySums$Called(r.document, r.headline,"
                  + " substring(r.text, 1, "
                  + LOOKED_AT
                  + ")) from RevisionRow r where r.document in :documents and r.shownFrom <= :now"
                  + " and r.shownUntil > :now",
              Called.class)
          .setParameter("documents", documents)
          .setParameter("now", now)
          .getResultStream()
          .forEach(it -> called.put(it.document(), it.name()));
    }
    return called;
  }
}
