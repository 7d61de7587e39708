package org.dateline.api.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of events as it is answered.
 *
 * @param next address of the next page, or null if this is the last
 * @param total how many there are on all pages, or null where nobody counted
 */
public record EventList(List<ObjectNode> items, @Nullable String next, @Nullable Long total) {

  public EventList {
    items = List.copyOf(items);
  }
}
