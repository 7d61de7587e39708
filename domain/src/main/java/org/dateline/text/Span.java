package org.dateline.text;

import java.util.Comparator;

/**
 * A run of characters: half open, in UTF-16 units of the stored text. Only the JSON edge counts
 * code points.
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> READING_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Reading order: by start, the shorter first. */
  @Override
  public int compareTo(Span other) {
    return READING_ORDER.compare(this, other);
  }
}
