package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dateline.text.Span;

/** Findings in reading order, handed out sentence by sentence in one pass over the document. */
final class Shelf<T> {

  private final List<T> sorted;
  private final Function<T, Span> span;
  private int next;

  Shelf(List<T> findings, Function<T, Span> span) {
    this.sorted = findings.stream().sorted(Comparator.comparing(span)).toList();
    this.span = span;
  }

  /** Those within a sentence; sentences must be asked for in reading order. */
  List<T> within(Span sentence) {
    List<T> found = new ArrayList<>();
    while (next < sorted.size() && span.apply(sorted.get(next)).start() < sentence.end()) {
      if (span.apply(sorted.get(next)).start() >= sentence.start()) {
        found.add(sorted.get(next));
      }
      next++;
    }
    return found;
  }
}
