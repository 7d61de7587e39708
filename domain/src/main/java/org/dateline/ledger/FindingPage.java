package org.dateline.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of findings.
 *
 * @param next where the next page starts after, or null if this is the last
 */
public record FindingPage(List<LedgerFinding> items, FindingQuery.@Nullable Position next) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public FindingPage(List<LedgerFinding> items, FindingQuery.@Nullable Position next) {
    this.items = List.copyOf(items);
    this.next = next;
  }
}
