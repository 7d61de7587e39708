package org.dateline.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.Relevance.Row;
import org.dateline.archive.words.WordIndex;
import org.dateline.archive.words.Wording;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.DocumentQuery.Order;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.SubmissionState;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/**
 * The question which documents there are, put into JPQL. For one use.
 *
 * @param words finds by words
 * @param now what is shown at this instant
 */
record DocumentsQuestion(
    EntityManager entities, WordIndex words, DocumentQuery query, Instant now) {

  private static final String SHOWN = "r.shownFrom <= :now and r.shownUntil > :now";

  /** A document, and the day that it is sorted by. */
  public record Line(
      String id, int ordinal, LocalDate day, String uri, @Nullable String story, int revisions) {

    DocumentQuery.Position position() {
      return new DocumentQuery.Position(day, id, 0);
    }
  }

  DocumentQuery.Page page() {
    Part<Line, DocumentQuery.Position> part =
        query.order() == Order.RELEVANCE
            ? best()
            : Part.of(newest(), query.limit(), Line::position);
    return new DocumentQuery.Page(filed(part.rows()), part.next());
  }

  private List<FiledDocument> filed(List<Line> page) {
    Map<String, FiledDocument.Content> contents = new HashMap<>();
    if (query.states().contains(SubmissionState.STORED) && !page.isEmpty()) {
      // No list holds the text, but where words are looked for it is told where they stand.
      String fields =
          query.words() == null ? DocumentLine.FIELDS_OF_LISTS : DocumentLine.FIELDS_OF_SEARCHES;
      // Index: revision_shown.
      entities
          .createQuery(
              "select new org.dateline.archive.DocumentLine("
                  + fields
                  + ") from RevisionRow r where r.document in :ids and "
                  + SHOWN,
              DocumentLine.class)
          .setParameter("ids", page.stream().map(Line::id).toList())
          .setParameter("now", now)
          .getResultStream()
          .forEach(line -> contents.put(line.document(), line.content()));
    }
    return page.stream()
        .map(
            line ->
                new FiledDocument(
                    line.id(), line.uri(), line.story(), contents.get(line.id()), line.revisions()))
        .toList();
  }

  private List<Line> newest() {
    Asked asked = asked();
    if (query.words() != null) {
      asked.all.add(
          words.condition(
              query.words(), Wording.Kind.DOCUMENT, "r.document", "r.ordinal", asked::parameter));
    }
    DocumentQuery.Position after = query.after();
    if (after != null) {
      asked.filter("r.day <= :day and (r.day < :day or r.document < :id)", "day", after.day());
      asked.parameters.put("id", after.id());
    }
    return lines(asked, query.limit() + 1);
  }

  private Part<Line, DocumentQuery.Position> best() {
    WordQuery asked = query.words();
    if (asked == null) {
      throw new IllegalArgumentException("no words");
    }
    DocumentQuery.Position after = query.after();
    return new Relevance(
            (place, count) -> words.best(entities, asked, Wording.Kind.DOCUMENT, place, count))
        .best(
            after == null ? null : Relevance.behind(after.score(), after.id()),
            query.limit(),
            this::among,
            line -> new Row(line.id(), line.ordinal()),
            DocumentQuery.Position::scored);
  }

  /** Which of these are let in by all that is asked besides words. */
  private List<Line> among(List<String> ids) {
    Asked asked = asked();
    // Index: revision_shown.
    asked.filter("r.document in :ids", "ids", ids);
    return lines(asked, ids.size());
  }

  /** All that is asked besides words. */
  private Asked asked() {
    Asked asked = new Asked(new ArrayList<>(), new HashMap<>());
    // Index: revision_by_day, which the answer is sorted by.
    if (!query.states().contains(SubmissionState.WITHHELD)) {
      asked.filter(SHOWN, "now", now);
    } else {
      // What is under an embargo is not even counted.
      String killed = "d.killed = :killed and r.ordinal = 1";
      boolean isBoth = query.states().contains(SubmissionState.STORED);
      asked.filter(isBoth ? "(" + killed + " or " + SHOWN + ")" : killed, "killed", true);
      asked.parameters.putAll(isBoth ? Map.of("now", now) : Map.of());
    }
    asked.filter("r.publisher in :publishers", "publishers", query.publishers());
    asked.filter("r.language in :languages", "languages", query.languages());
    asked.filter("d.story in :stories", "stories", query.stories());
    asked.filter("r.day >= :from", "from", query.from());
    asked.filter("r.day <= :until", "until", query.until());
    others(asked);
    return asked;
  }

  private void others(Asked asked) {
    DocumentQuery.Others others = query.others();
    asked.filter(
        "(r.publisher is null or r.publisher not in :others)", "others", others.publishers());
    asked.filter(
        "(r.language is null or r.language not in :foreign)", "foreign", others.languages());
    asked.filter("(d.story is null or d.story not in :apart)", "apart", others.stories());
    if (others.words() != null) {
      asked.all.add(
          words.denial(
              others.words(), Wording.Kind.DOCUMENT, "r.document", "r.ordinal", asked::parameter));
    }
  }

  private List<Line> lines(Asked asked, int most) {
    TypedQuery<Line> lines =
        entities.createQuery(
            "select new org.dateline.archive.DocumentsQuestion$Line(r.document, r.ordinal, r.day,"
                + " d.uri, d.story, d.revisions)"
                + " from RevisionRow r, DocumentRow d where r.document = d.id and "
                + String.join(" and ", asked.all)
                + " order by r.day desc, r.document desc",
            Line.class);
    asked.parameters.forEach(lines::setParameter);
    return lines.setMaxResults(most).getResultList();
  }

  /** Conditions, and the values that they name. */
  private record Asked(List<String> all, Map<String, Object> parameters) {

    void filter(String condition, String name, @Nullable Object value) {
      if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
        all.add(condition);
        parameters.put(name, value);
      }
    }

    String parameter(Object value) {
      String name = "w" + parameters.size();
      parameters.put(name, value);
      return ":" + name;
    }
  }
}
