package org.dateline.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.SubmissionState;
import org.jspecify.annotations.Nullable;

/**
 * The question which documents there are, put into JPQL. For one use.
 *
 * @param now what is shown at this instant
 */
record DocumentsQuestion(EntityManager entities, DocumentQuery query, Instant now) {

  private static final String SHOWN = "r.shownFrom <= :now and r.shownUntil > :now";

  /** A document, and the day that it is sorted by. */
  public record Line(String id, LocalDate day, String uri, int revisions) {}

  DocumentQuery.Page page() {
    List<Line> lines = lines();
    boolean isLast = lines.size() <= query.limit();
    List<Line> page = isLast ? lines : lines.subList(0, query.limit());
    Line last = isLast ? null : page.get(page.size() - 1);
    return new DocumentQuery.Page(
        filed(page), last == null ? null : new DocumentQuery.Position(last.day(), last.id()));
  }

  private List<FiledDocument> filed(List<Line> page) {
    Map<String, FiledDocument.Content> contents = new HashMap<>();
    if (query.state() == SubmissionState.STORED && !page.isEmpty()) {
      // Index: revision_shown.
      entities
          .createQuery(
              "select new org.dateline.archive.DocumentLine("
                  + DocumentLine.FIELDS_OF_LISTS
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
                new FiledDocument(line.id(), line.uri(), contents.get(line.id()), line.revisions()))
        .toList();
  }

  private List<Line> lines() {
    List<String> all = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("now", now);
    // Index: revision_by_day, which the answer is sorted by.
    if (query.state() == SubmissionState.WITHHELD) {
      // What is under an embargo is not even counted.
      all.add("d.killed = :killed and r.ordinal = 1");
      parameters.put("killed", true);
      parameters.remove("now");
    } else {
      all.add(SHOWN);
    }
    filter(all, parameters, "r.publisher in :publishers", "publishers", query.publishers());
    filter(
        all,
        parameters,
        "(r.publisher is null or r.publisher not in :others)",
        "others",
        query.otherPublishers());
    filter(all, parameters, "r.language in :languages", "languages", query.languages());
    filter(all, parameters, "r.day >= :from", "from", query.from());
    filter(all, parameters, "r.day <= :until", "until", query.until());
    DocumentQuery.Position after = query.after();
    if (after != null) {
      all.add("r.day <= :day and (r.day < :day or r.document < :id)");
      parameters.put("day", after.day());
      parameters.put("id", after.id());
    }
    TypedQuery<Line> asked =
        entities.createQuery(
            "select new org.dateline.archive.DocumentsQuestion$Line(r.document, r.day, d.uri,"
                + " d.revisions)"
                + " from RevisionRow r, DocumentRow d where r.document = d.id and "
                + String.join(" and ", all)
                + " order by r.day desc, r.document desc",
            Line.class);
    parameters.forEach(asked::setParameter);
    return asked.setMaxResults(query.limit() + 1).getResultList();
  }

  private static void filter(
      List<String> all,
      Map<String, Object> parameters,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      all.add(condition);
      parameters.put(name, value);
    }
  }
}
