package org.dateline.api.exports;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * All pages of a list, each asked for when it is wanted, so that few are held at a time; but the
 * first at once, so that what fails at the start fails before anything is answered. For one thread
 * at a time.
 *
 * @param <P> a place in the list
 */
public final class Pages<P, T> implements Iterator<List<T>> {

  private static final int ROWS = 500;

  private final Source<P, T> source;
  private long left;
  private @Nullable Page<P, T> first;
  private @Nullable P after;

  /**
   * @param from where the page before the first ended, or null for the beginning
   * @param most how many rows in all, 1 or more
   */
  public Pages(Source<P, T> source, @Nullable P from, long most) {
    this.source = source;
    this.left = most;
    this.after = from;
    this.first = source.page(from, rows());
  }

  /** A list that is held whole, in pages, so that its file is not held whole as well. */
  public static <T> Iterator<List<T>> of(List<T> all) {
    return new Pages<Integer, T>(
        (after, rows) -> {
          int from = after == null ? 0 : after;
          int end = (int) Math.min(all.size(), (long) from + rows);
          return new Page<>(all.subList(from, end), end < all.size() ? end : null);
        },
        null,
        Long.MAX_VALUE);
  }

  /** Who has the pages. */
  @FunctionalInterface
  public interface Source<P, T> {

    Page<P, T> page(@Nullable P after, int limit);
  }

  /**
   * One page.
   *
   * @param next where the next one starts after, or null if this is the last
   */
  public record Page<P, T>(List<T> items, @Nullable P next) {

    // Written out: Java 17 forgets in the class file what may be null in a compact one.
    public Page(List<T> items, @Nullable P next) {
      this.items = List.copyOf(items);
      this.next = next;
    }
  }

  @Override
  public boolean hasNext() {
    return first != null || (after != null && left > 0);
  }

  @Override
  public List<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Page<P, T> page = first == null ? source.page(after, rows()) : first;
    first = null;
    after = page.next();
    left -= page.items().size();
    return page.items();
  }

  private int rows() {
    return (int) Math.min(left, ROWS);
  }
}
