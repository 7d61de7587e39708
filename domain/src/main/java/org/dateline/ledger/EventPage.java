package org.dateline.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of events.
 *
 * @param next where the next page starts after, or null if this is the last
 */
public record EventPage(List<LedgerEvent> items, EventQuery.@Nullable Position next) {

  public EventPage {
    items = List.copyOf(items);
  }
}
