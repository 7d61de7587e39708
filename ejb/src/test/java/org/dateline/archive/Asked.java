package org.dateline.archive;

import java.util.List;
import java.util.Set;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.DocumentQuery.Order;
import org.dateline.ledger.DocumentQuery.Others;
import org.dateline.ledger.SubmissionState;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/** Questions which documents there are. */
final class Asked {

  private Asked() {}

  /** Those that are shown and have the words, a page of them. */
  static DocumentQuery byWords(
      String typed, Order order, int limit, DocumentQuery.@Nullable Position after) {
    return of(
        Set.of(SubmissionState.STORED), List.of(), WordQuery.parse(typed), order, limit, after);
  }

  /** The newest fifty of any of these publishers, or of all if none is named. */
  static DocumentQuery newest(SubmissionState state, List<String> publishers) {
    return newest(Set.of(state), publishers);
  }

  /** The same, of any of these states. */
  static DocumentQuery newest(Set<SubmissionState> states, List<String> publishers) {
    return of(states, publishers, null, Order.PUBLISHED, 50, null);
  }

  /** The best fifty that are not among the others. */
  static DocumentQuery without(Others others, String typed, Order order) {
    return new DocumentQuery(
        Set.of(SubmissionState.STORED),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        WordQuery.parse(typed),
        others,
        order,
        50,
        null);
  }

  private static DocumentQuery of(
      Set<SubmissionState> states,
      List<String> publishers,
      @Nullable WordQuery words,
      Order order,
      int limit,
      DocumentQuery.@Nullable Position after) {
    return new DocumentQuery(
        states,
        publishers,
        List.of(),
        List.of(),
        null,
        null,
        words,
        Others.NONE,
        order,
        limit,
        after);
  }
}
