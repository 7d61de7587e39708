package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.Relevance.Row;
import org.dateline.archive.words.WordIndex;
import org.dateline.archive.words.Wording;
import org.dateline.ledger.Filter;
import org.dateline.ledger.FindingPage;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.FindingQuery.Order;
import org.dateline.ledger.LedgerFinding;
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

  /**
   * The newest telling of each, of those that were told last; the others are in its history.
   *
   * @param most how many at most
   */
  List<LedgerFinding> different(int most) {
    List<FindingLine> told = newest();
    Map<String, FindingLine> bySame = new LinkedHashMap<>();
    Map<String, String> sames = new HashMap<>();
    sames(told).forEach(line -> sames.put(line.id(), line.same()));
    told.forEach(line -> bySame.putIfAbsent(sames.getOrDefault(line.id(), line.id()), line));
    return findings(bySame.values().stream().limit(most).toList());
  }

  FindingPage page() {
    Part<FindingLine, FindingQuery.Position> part =
        query.order() == Order.RELEVANCE
            ? best()
            : Part.of(newest(), query.limit(), FindingLine::position);
    return new FindingPage(findings(part.rows()), part.next());
  }

  private List<LedgerFinding> findings(List<FindingLine> lines) {
    Map<String, List<Before>> histories = histories(lines);
    return lines.stream()
        .map(line -> line.finding(at, histories.getOrDefault(line.id(), List.of())))
        .toList();
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
    List<SameLine> sames = sames(page);
    Map<String, List<Before>> bySame = new HashMap<>();
    for (SameLine line : sames) {
      bySame.computeIfAbsent(line.same(), this::history);
    }
    Map<String, List<Before>> byId = new HashMap<>();
    sames.forEach(line -> byId.put(line.id(), bySame.getOrDefault(line.same(), List.of())));
    return byId;
  }

  /** The newest come first, and stand last. */
  private List<Before> history(String same) {
    List<Before> history = new ArrayList<>();
    for (HistoryLine line : tellings(same)) {
      history.add(0, new Before(line.id(), line.document(), line.state(), line.day()));
    }
    return history;
  }

  private List<SameLine> sames(List<FindingLine> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    // Index: facet_once.
    return entities
        .createQuery(
            "select new org.dateline.archive.FindingQuestion$SameLine(f.item, f.value)"
                + " from FacetRow f where f.kind = :same and f.day in :days and f.item in :ids"
                + " and f.version = 1",
            SameLine.class)
        .setParameter("days", lines.stream().map(FindingLine::day).distinct().toList())
        .setParameter("ids", lines.stream().map(FindingLine::id).toList())
        .setParameter("same", Facet.Kind.SAME)
        .getResultList();
  }

  /**
   * The newest of one, in the order of the index: what is told often is told by thousands, of which
   * no more are read than are wanted.
   */
  private List<HistoryLine> tellings(String same) {
    // Index: facet_by_value; the findings by their primary key.
    return entities
        .createQuery(
            "select new org.dateline.archive.FindingQuestion$HistoryLine(f.value, e.cited,"
                + " e.document, e.state, e.happened) from FacetRow f, FindingRow e where f.kind ="
                + " :same and f.value = :value and e.id = f.item and e.sort = :sort and "
                + SHOWN
                + " order by f.kind, f.value, f.day desc, f.item desc",
            HistoryLine.class)
        .setParameter("same", Facet.Kind.SAME)
        .setParameter("value", same)
        .setParameter("sort", query.sort())
        .setParameter("at", at)
        .setMaxResults(LONGEST_HISTORY)
        .getResultList();
  }
}
