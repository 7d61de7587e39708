package org.dateline.event;

import java.time.LocalDate;
import java.util.Locale;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * When it happened, or is to happen.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param span the words that say so, or null where the basis is not the words
 */
public record EventDate(
    LocalDate from, LocalDate to, Precision precision, Basis basis, @Nullable Span span) {

  /** How exactly the time is known. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    RANGE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the date rests on. */
  public enum Basis {
    STATED,
    DATELINE,
    PUBLISHED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
