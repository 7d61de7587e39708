package org.dateline.ledger.stories;

import java.time.LocalDate;
import java.util.List;
import org.dateline.ledger.Filter;
import org.jspecify.annotations.Nullable;

/**
 * A question about stories: those in which an event is told that all filters let in. The one that
 * was told of last comes first.
 *
 * @param filters of events; none asks for all stories, also those without any event
 * @param limit how many at most, 1 to 500
 * @param after where the page before this one ended, or null for the first
 */
public record StoryQuery(List<Filter> filters, int limit, @Nullable Position after) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public StoryQuery(List<Filter> filters, int limit, @Nullable Position after) {
    this.filters = List.copyOf(filters);
    this.limit = limit;
    this.after = after;
  }

  /** The same question from a place on. */
  public StoryQuery on(@Nullable Position place, int rows) {
    return new StoryQuery(filters, rows, place);
  }

  /** A row of the answer, by which the next page is found. */
  public record Position(LocalDate latest, String id) {}

  /**
   * One page of stories.
   *
   * @param next where the next page starts after, or null if this is the last
   */
  public record Page(List<FiledStory> items, @Nullable Position next) {

    // Written out: Java 17 forgets in the class file what may be null in a compact one.
    public Page(List<FiledStory> items, @Nullable Position next) {
      this.items = List.copyOf(items);
      this.next = next;
    }
  }
}
