package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.Relevance.Row;
import org.dateline.archive.words.WordIndex;
import org.dateline.archive.words.Wording;
import org.dateline.ledger.Filter;
import org.dateline.ledger.FindingPage;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.FindingQuery.Order;
import org.dateline.ledger.LedgerFinding.Before;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.FindingSort;
import org.dateline.search.WordQuery;

/**
 * A question about attributions, agreements or relations, put into JPQL. For one use.
 *
 * @param words finds by words
 * @param at what was shown then
 */
record FindingQuestion(EntityManager entities, WordIndex words, FindingQuery query, Instant at) {

  private static final String SHOWN = "e.shownFrom <= :at and e.shownUntil > :at";

  /** How many tellings the history of an agreement has at most: the newest. */
  private static final int LONGEST_HISTORY = 100;

  /** How it stood, of what makes it the same. */
  public record HistoryLine(String same, String id, String document, String state, LocalDate day) {}

  /** Which findings are the same as others. */
  public record SameLine(String id, String same) {}

  FindingPage page() {
    Part<FindingLine, FindingQuery.Position> part =
        query.order() == Order.RELEVANCE
            ? best()
            : Part.of(newest(), query.limit(), FindingLine::position);
    Map<String, List<Before>> histories = histories(part.rows());
    return new FindingPage(
        part.rows().stream()
            .map(line -> line.finding(at, histories.getOrDefault(line.id(), List.of())))
            .toList(),
        part.next());
  }

  private Part<FindingLine, FindingQuery.Position> best() {
    WordQuery asked = query.words().orElseThrow(() -> new IllegalArgumentException("no words"));
    FindingQuery.Position after = query.after();
    return new Relevance(
            (place, count) -> words.best(entities, asked, Wording.Kind.FINDING, place, count))
        .best(
            after == null ? null : Relevance.behind(after.score(), after.id()),
            query.limit(),
            this::among,
            line -> new Row(line.id(), 1),
            FindingQuery.Position::scored);
  }

  /** Which of these are let in by all that is asked besides words. */
  private List<FindingLine> among(List<String> ids) {
    Rows rows = Rows.ofFindings(query.sort(), Filter.withoutWords(query.filters()), words);
    // Index: the primary key of finding.
    rows.and("e.id in " + rows.parameter(ids));
    return ask(rows, ids.size());
  }

  private List<FindingLine> newest() {
    Rows rows = Rows.ofFindingsByFacet(query.sort(), query.filters(), words);
    FindingQuery.Position after = query.after();
    if (after != null) {
      rows.behind(after.day(), after.id());
    }
    return ask(rows, query.limit() + 1);
  }

  private List<FindingLine> ask(Rows rows, int most) {
    return rows.shown(at)
        .ask(
            entities,
            FindingLine.class,
            "select new org.dateline.archive.FindingLine("
                + FindingLine.FIELDS
                + ") from "
                + rows.from()
                + " where "
                + rows.where()
                + " order by "
                + rows.newest())
        .setMaxResults(most)
        .getResultList();
  }

  private Map<String, List<Before>> histories(List<FindingLine> page) {
    if (query.sort() == FindingSort.ATTRIBUTION || page.isEmpty()) {
      return Map.of();
    }
    // Index: the primary key of facet.
    List<SameLine> sames =
        entities
            .createQuery(
                "select new org.dateline.archive.FindingQuestion$SameLine(f.item, f.value)"
                    + " from FacetRow f where f.item in :ids and f.version = 1 and f.kind = :same",
                SameLine.class)
            .setParameter("ids", page.stream().map(FindingLine::id).toList())
            .setParameter("same", Facet.Kind.SAME)
            .getResultList();
    Map<String, List<Before>> bySame = new HashMap<>();
    for (HistoryLine line : tellings(sames.stream().map(SameLine::same).distinct().toList())) {
      List<Before> one = bySame.computeIfAbsent(line.same(), same -> new ArrayList<>());
      if (one.size() < LONGEST_HISTORY) {
        // The newest come first, and stand last.
        one.add(0, new Before(line.id(), line.document(), line.state(), line.day()));
      }
    }
    Map<String, List<Before>> byId = new HashMap<>();
    sames.forEach(line -> byId.put(line.id(), bySame.getOrDefault(line.same(), List.of())));
    return byId;
  }

  /** One by one where they are so many that what is told often would crowd out the others. */
  private List<HistoryLine> tellings(List<String> sames) {
    int most = sames.size() * LONGEST_HISTORY;
    List<HistoryLine> all = tellings(sames, most);
    return all.size() < most
        ? all
        : sames.stream()
            .flatMap(same -> tellings(List.of(same), LONGEST_HISTORY).stream())
            .toList();
  }

  private List<HistoryLine> tellings(List<String> sames, int most) {
    // Index: facet_by_value; the findings by their primary key.
    return entities
        .createQuery(
            "select new org.dateline.archive.FindingQuestion$HistoryLine(f.value, e.id, e.document,"
                + " e.state, e.happened) from FacetRow f, FindingRow e where f.kind = :same"
                + " and f.value in :sames and e.id = f.item and e.sort = :sort and "
                + SHOWN
                + " order by e.happened desc, e.id desc",
            HistoryLine.class)
        .setParameter("same", Facet.Kind.SAME)
        .setParameter("sames", sames)
        .setParameter("sort", query.sort())
        .setParameter("at", at)
        .setMaxResults(most)
        .getResultList();
  }
}
