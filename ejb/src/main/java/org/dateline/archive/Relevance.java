package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.archive.words.WordIndex;
import org.dateline.archive.words.WordIndex.Hit;
import org.dateline.archive.words.Wording;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order in which they answer words: the index is asked for the best, part by part, and
 * the ledger which of them it lets in; of the ten thousand best, or so. For one query.
 *
 * @param kind of the rows
 */
record Relevance(EntityManager entities, WordIndex index, WordQuery words, Wording.Kind kind) {

  private static final int FIRST_HITS = 200;

  /** No further are the best looked for among those that filters let in. */
  private static final int MOST_ROUNDS = 12;

  /** A row's id and version, by which it is told that it was found. */
  record Row(String item, int version) {}

  /** The place behind a row. Of an item one version is shown at a time, so all others are there. */
  static Hit behind(double score, String id) {
    return new Hit(score, id, Integer.MAX_VALUE);
  }

  /**
   * The best rows.
   *
   * @param after where the page before this one ended, or null for the first
   * @param wanted how many at most
   * @param rows which of these items are let in, in any version
   */
  <L> List<Ranked<L>> best(
      @Nullable Hit after, int wanted, Function<List<String>, List<L>> rows, Function<L, Row> key) {
    List<Ranked<L>> best = new ArrayList<>();
    int count = Math.min(Math.max(wanted, FIRST_HITS), WordIndex.MOST_HITS);
    List<Hit> hits = index.best(entities, words, kind, after, count);
    for (int round = 1; !hits.isEmpty() && best.size() < wanted; round++) {
      Map<Row, L> letIn =
          rows.apply(hits.stream().map(Hit::item).distinct().toList()).stream()
              .collect(Collectors.toMap(key, Function.identity(), (one, same) -> one));
      for (Hit hit : hits) {
        L line = letIn.get(new Row(hit.item(), hit.version()));
        if (line != null && best.size() < wanted) {
          best.add(new Ranked<>(line, hit.score()));
        }
      }
      boolean isLast = best.size() == wanted || hits.size() < count || round == MOST_ROUNDS;
      count = WordIndex.MOST_HITS;
      hits =
          isLast ? List.of() : index.best(entities, words, kind, hits.get(hits.size() - 1), count);
    }
    return best;
  }
}
