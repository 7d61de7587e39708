package org.dateline.ledger;

import java.util.List;
import java.util.Map;

/**
 * How many events there are.
 *
 * @param groups sorted by their values; where a period was asked for, those without an event too
 * @param documents how many documents are of each period that was asked for: where there are none,
 *     no events say nothing; empty where no period was asked for
 * @param isWhole false where there are more groups than are answered
 */
public record Counted(List<CountQuery.Group> groups, Map<String, Long> documents, boolean isWhole) {

  public Counted {
    groups = List.copyOf(groups);
  }
}
