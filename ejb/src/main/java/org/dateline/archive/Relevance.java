package org.dateline.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.archive.words.WordIndex;
import org.dateline.archive.words.WordIndex.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order in which they answer words: the index is asked for the best, and the ledger
 * which of them it lets in. For one query.
 */
record Relevance(Index index) {

  /** The ledger is asked for so many at a time. */
  private static final int AT_ONCE = 1000;

  private static final int FIRST_HITS = 200;

  /** Who knows what has the words. */
  @FunctionalInterface
  interface Index {

    /**
     * The best behind a place.
     *
     * @param after null for the first
     * @param count at most; fewer are the last
     */
    List<Hit> best(@Nullable Hit after, int count);
  }

  /** A row's id and version, by which it is told that it was found. */
  record Row(String item, int version) {}

  /** The place behind a row. Of an item one version is shown at a time, so all others are there. */
  static Hit behind(double score, String id) {
    return new Hit(score, id, Integer.MAX_VALUE);
  }

  /**
   * The best rows. Where filters let few in, that may be fewer than are wanted, and more behind
   * them: no question looks further than {@link WordIndex#MOST_HITS} or so.
   *
   * @param after where the part before this one ended, or null for the first
   * @param rows which of these items are let in, in any version
   * @param place makes a place of a score and an id
   */
  <L, P> Part<L, P> best(
      @Nullable Hit after,
      int wanted,
      Function<List<String>, List<L>> rows,
      Function<L, Row> key,
      BiFunction<Double, String, P> place) {
    Look<L> look = new Look<>(wanted, rows, key);
    int count = Math.min(Math.max(wanted + 1, FIRST_HITS), WordIndex.MOST_HITS);
    List<Hit> hits = index.best(after, count);
    boolean isMore = look.at(hits);
    if (!isMore && hits.size() == count) {
      count = WordIndex.MOST_HITS;
      hits = index.best(hits.get(hits.size() - 1), count);
      isMore = look.at(hits) || hits.size() == count;
    }
    Hit done = isMore ? look.done : null;
    return new Part<>(look.best, done == null ? null : place.apply(done.score(), done.item()));
  }

  /** A look through the hits, for those that are let in. For one thread. */
  private static final class Look<L> {

    private final int wanted;
    private final Function<List<String>, List<L>> rows;
    private final Function<L, Row> key;
    private final List<L> best = new ArrayList<>();
    private @Nullable Hit last;

    /** All to here is looked at: in every version, or in the one that is shown. */
    private @Nullable Hit done;

    Look(int wanted, Function<List<String>, List<L>> rows, Function<L, Row> key) {
      this.wanted = wanted;
      this.rows = rows;
      this.key = key;
    }

    /** Takes as many as are wanted, and tells whether there is one more. */
    boolean at(List<Hit> hits) {
      for (int from = 0; from < hits.size(); from += AT_ONCE) {
        List<Hit> some = hits.subList(from, Math.min(hits.size(), from + AT_ONCE));
        Map<Row, L> letIn =
            rows.apply(some.stream().map(Hit::item).distinct().toList()).stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, same) -> one));
        for (Hit hit : some) {
          if (isOneMore(hit, letIn.get(new Row(hit.item(), hit.version())))) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean isOneMore(Hit hit, @Nullable L line) {
      if (last != null && !last.item().equals(hit.item())) {
        done = last;
      }
      last = hit;
      if (line != null && best.size() < wanted) {
        best.add(line);
        done = hit;
        return false;
      }
      return line != null;
    }
  }
}
