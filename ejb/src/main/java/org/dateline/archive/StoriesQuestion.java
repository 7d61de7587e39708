package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.archive.words.WordIndex;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.EventPage;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.Filter;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.SubmissionState;
import org.dateline.ledger.stories.StoryContent;
import org.dateline.ledger.stories.StoryQuery;

/**
 * The questions which stories there are, and what one of them tells, put into JPQL.
 *
 * @param words finds by words
 * @param now what is shown at this instant
 */
record StoriesQuestion(EntityManager entities, WordIndex words, Instant now) {

  /** A story, by which lists are sorted. */
  public record Line(String id, LocalDate latest) {

    StoryQuery.Position position() {
      return new StoryQuery.Position(latest, id);
    }
  }

  /** Of what a document is a copy. */
  public record Original(String document, String copyOf) {}

  StoryQuery.Page page(StoryQuery query) {
    Part<Line, StoryQuery.Position> part = Part.of(lines(query), query.limit(), Line::position);
    return new StoryQuery.Page(sums().of(part.rows().stream().map(Line::id).toList()), part.next());
  }

  private StorySums sums() {
    return new StorySums(entities, now);
  }

  private List<Line> lines(StoryQuery query) {
    Rows rows = Rows.ofStories(query.filters(), words);
    List<String> all = new ArrayList<>();
    // EclipseLink binds nothing within "exists". Indexes: document_by_story, revision_shown.
    all.add(
        "s.id in (select d.story from DocumentRow d, RevisionRow r where d.story = s.id and "
            + StorySums.shown(rows.parameter(now))
            + ")");
    if (!query.filters().isEmpty()) {
      String told = rows.shown(now).where();
      all.add("s.id in (select e.story from " + rows.from() + " where " + told + ")");
    }
    StoryQuery.Position after = query.after();
    if (after != null) {
      String day = rows.parameter(after.latest());
      String id = rows.parameter(after.id());
      all.add("s.latest <= %1$s and (s.latest < %1$s or s.id < %2$s)".formatted(day, id));
    }
    // Index: story_by_day, which the answer is sorted by.
    return rows.ask(
            entities,
            Line.class,
            "select new org.dateline.archive.StoriesQuestion$Line(s.id, s.latest) from StoryRow s"
                + " where "
                + String.join(" and ", all)
                + " order by s.latest desc, s.id desc")
        .setMaxResults(query.limit() + 1)
        .getResultList();
  }

  /** One story with what its documents say. */
  Optional<StoryContent> content(String id) {
    return sums().of(List.of(id)).stream()
        .map(story -> new StoryContent(story, documents(id), events(id), originals(id)))
        .findFirst();
  }

  private Map<String, String> originals(String id) {
    return sums()
        .asked(
            Original.class,
            "select new org.dateline.archive.StoriesQuestion$Original(r.document, r.copyOf)",
            " and r.copyOf is not null",
            List.of(id))
        .stream()
        .collect(Collectors.toMap(Original::document, Original::copyOf));
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
