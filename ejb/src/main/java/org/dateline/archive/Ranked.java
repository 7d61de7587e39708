package org.dateline.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row, and how well it answers the words that are looked for.
 *
 * @param score 0 where none are
 */
record Ranked<L>(L line, double score) {

  /** Rows in an order of their own. */
  static <L> List<Ranked<L>> unranked(List<L> lines) {
    return lines.stream().map(line -> new Ranked<>(line, 0)).toList();
  }

  /**
   * One page of them.
   *
   * @param last the row that the next page starts behind, or null if this is the last
   */
  record Page<L>(List<L> lines, @Nullable Ranked<L> last) {

    // Written out: Java 17 forgets in the class file what may be null in a compact one.
    Page(List<L> lines, @Nullable Ranked<L> last) {
      this.lines = List.copyOf(lines);
      this.last = last;
    }

    /** Of rows of which there is one more than a page holds, if there are more. */
    static <L> Page<L> of(List<Ranked<L>> lines, int limit) {
      return new Page<>(
          lines.stream().limit(limit).map(Ranked::line).toList(),
          lines.size() <= limit ? null : lines.get(limit - 1));
    }
  }
}
