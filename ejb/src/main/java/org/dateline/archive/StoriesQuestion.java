package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.archive.words.WordIndex;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.EventPage;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.Filter;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.SubmissionState;
import org.dateline.ledger.stories.FiledStory;
import org.dateline.ledger.stories.FiledStory.Counts;
import org.dateline.ledger.stories.StoryContent;
import org.dateline.ledger.stories.StoryQuery;
import org.jspecify.annotations.Nullable;

/**
 * The questions which stories there are, and what one of them tells, put into JPQL.
 *
 * @param words finds by words
 * @param now what is shown at this instant
 */
record StoriesQuestion(EntityManager entities, WordIndex words, Instant now) {

  /** A text without a headline is called by its beginning, of so many characters. */
  private static final int BEGINNING = 100;

  /** A story, by which lists are sorted. */
  public record Line(String id, LocalDate latest) {

    StoryQuery.Position position() {
      return new StoryQuery.Position(latest, id);
    }
  }

  /** What the documents of a story come to. */
  public record Sum(
      String story,
      long documents,
      long origins,
      long publishers,
      @Nullable Long events,
      LocalDate from,
      LocalDate until) {}

  StoryQuery.Page page(StoryQuery query) {
    Part<Line, StoryQuery.Position> part = Part.of(lines(query), query.limit(), Line::position);
    return new StoryQuery.Page(filed(part.rows().stream().map(Line::id).toList()), part.next());
  }

  private List<Line> lines(StoryQuery query) {
    Rows rows = Rows.ofEvents(query.filters(), words);
    String instant = rows.parameter(now);
    // EclipseLink binds nothing within "exists". Indexes: document_by_story, revision_shown;
    // event_by_story.
    String shown =
        "s.id in (select d.story from DocumentRow d, RevisionRow r where d.story = s.id"
            + " and r.document = d.id and r.shownFrom <= %1$s and r.shownUntil > %1$s)";
    String told =
        query.filters().isEmpty()
            ? ""
            : " and s.id in (select e.story from EventRow e where e.story = s.id and "
                + rows.shown(now).where()
                + ")";
    StoryQuery.Position after = query.after();
    String behind =
        after == null
            ? ""
            : " and s.latest <= %1$s and (s.latest < %1$s or s.id < %2$s)"
                .formatted(rows.parameter(after.latest()), rows.parameter(after.id()));
    // Index: story_by_day, which the answer is sorted by.
    return rows.ask(
            entities,
            Line.class,
            "select new org.dateline.archive.StoriesQuestion$Line(s.id, s.latest) from StoryRow s"
                + " where "
                + shown.formatted(instant)
                + told
                + behind
                + " order by s.latest desc, s.id desc")
        .setMaxResults(query.limit() + 1)
        .getResultList();
  }

  private List<FiledStory> filed(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Sum> sums = new HashMap<>();
    // Index: document_by_story, revision_shown.
    entities
        .createQuery(
            "select new org.dateline.archive.StoriesQuestion$Sum(d.story, count(r.document),"
                + " count(distinct coalesce(r.copyOf, r.document)), count(distinct r.publisher),"
                + " sum(r.events), min(r.day), max(r.day)) from DocumentRow d, RevisionRow r"
                + " where d.story in :stories and r.document = d.id"
                + " and r.shownFrom <= :now and r.shownUntil > :now group by d.story",
            Sum.class)
        .setParameter("stories", ids)
        .setParameter("now", now)
        .getResultStream()
        .forEach(sum -> sums.put(sum.story(), sum));
    return ids.stream().flatMap(id -> Stream.ofNullable(sums.get(id))).map(this::filed).toList();
  }

  private FiledStory filed(Sum sum) {
    long events = sum.events() == null ? 0 : sum.events();
    return new FiledStory(
        sum.story(),
        headline(sum.story()),
        sum.from(),
        sum.until(),
        new Counts(sum.documents(), sum.origins(), sum.publishers(), events));
  }

  private @Nullable String headline(String story) {
    // Index: document_by_story, revision_shown.
    return entities
        .createQuery(
            "select coalesce(r.headline, substring(r.text, 1, "
                + BEGINNING
                + ")) from DocumentRow d, RevisionRow r where d.story = :story"
                + " and r.document = d.id and r.shownFrom <= :now and r.shownUntil > :now"
                + " order by r.day, r.recorded, r.document",
            String.class)
        .setParameter("story", story)
        .setParameter("now", now)
        .setMaxResults(1)
        .getResultStream()
        .map(String::strip)
        .findFirst()
        .orElse(null);
  }

  /** One story with what its documents say. */
  Optional<StoryContent> content(String id) {
    return filed(List.of(id)).stream()
        .map(story -> new StoryContent(story, documents(id), events(id)))
        .findFirst();
  }

  private List<FiledDocument> documents(String id) {
    return new DocumentsQuestion(
            entities,
            words,
            new DocumentQuery(
                Set.of(SubmissionState.STORED),
                List.of(),
                List.of(),
                List.of(id),
                null,
                null,
                null,
                DocumentQuery.Others.NONE,
                DocumentQuery.Order.PUBLISHED,
                StoryContent.DOCUMENTS,
                null),
            now)
        .page()
        .items();
  }

  private List<LedgerEvent> events(String id) {
    List<Filter> told = List.of(new Filter.Values(Filter.Column.STORY, List.of(id)));
    List<LedgerEvent> events = new ArrayList<>();
    EventQuery.Position after = null;
    do {
      EventQuery query =
          new EventQuery(told, null, EventQuery.Order.HAPPENED, EventQuery.MOST, after);
      EventPage page = new EventQuestion(entities, words, query, now).page();
      events.addAll(page.items());
      after = page.next();
    } while (after != null && events.size() < StoryContent.EVENTS);
    return events;
  }
}
