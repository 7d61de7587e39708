package org.dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the directory.
 *
 * @param next where the next page starts after, or null if this is the last
 * @param total how many there are on all pages
 */
public record ActorPage(List<ActorEntry> items, ActorSearch.@Nullable Position next, long total) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public ActorPage(List<ActorEntry> items, ActorSearch.@Nullable Position next, long total) {
    this.items = List.copyOf(items);
    this.next = next;
    this.total = total;
  }
}
