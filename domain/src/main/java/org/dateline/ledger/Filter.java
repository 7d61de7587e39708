package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ledger.index.Facet;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/** One thing that is asked of events, or of findings. Values of one filter are alternatives. */
public sealed interface Filter {

  /** The words that are looked for, if any are. */
  static Optional<WordQuery> words(List<Filter> filters) {
    return filters.stream()
        .flatMap(
            filter -> filter instanceof Words words ? Stream.of(words.query()) : Stream.empty())
        .findFirst();
  }

  /** All the others. */
  static List<Filter> withoutWords(List<Filter> filters) {
    return filters.stream().filter(filter -> !(filter instanceof Words)).toList();
  }

  /**
   * The same in parts, which have nothing in common: each is found within bounds of an index. Where
   * words are asked for, what has them is bounds enough, and looked up once.
   */
  static List<List<Filter>> parts(List<Filter> filters) {
    boolean isByWords = words(filters).isPresent();
    for (Filter filter : filters) {
      if (!isByWords && filter instanceof Happened days) {
        return days.parts().stream().map(part -> with(filters, days, part)).toList();
      }
    }
    return List.of(filters);
  }

  private static List<Filter> with(List<Filter> filters, Happened days, Began part) {
    return filters.stream().map(filter -> filter.equals(days) ? part : filter).toList();
  }

  /** What an event is or says, of which it has one. */
  enum Column {
    /** In capitals, as {@link org.dateline.event.EventType} spells them. */
    TYPE,
    MODE,
    MODALITY,
    POLARITY,
    CERTAINTY,
    /** {@code true} or {@code false}. */
    BACKGROUND,
    /** Dateline's id of the document. */
    DOCUMENT,
    /** Of an event only. */
    STORY,
    /** Of a finding only. */
    KIND,
    /** Of a finding only. */
    STATE
  }

  /** It has any of the facets. */
  record Facets(List<Facet> any) implements Filter {
    public Facets {
      any = List.copyOf(any);
    }
  }

  /** It has any of the values, in the contract's spelling. */
  record Values(Column column, List<String> any) implements Filter {
    public Values {
      any = List.copyOf(any);
    }
  }

  /**
   * It may have happened in these days. Nobody knows that of an event without a day.
   *
   * @param from inclusive, or null
   * @param until inclusive, or null
   */
  record Happened(@Nullable LocalDate from, @Nullable LocalDate until) implements Filter {

    /**
     * The same, by when it began: each is found within bounds of the day that events are sorted by.
     * The first has what began in these days, and comes before the others in a list of the newest.
     */
    List<Began> parts() {
      Began within = new Began(null, from, until, null);
      if (from == null) {
        return List.of(within);
      }
      LocalDate before = from.minusDays(1);
      return List.of(
          within,
          new Began(Lasting.YEAR, from.minusDays(Lasting.DAYS_OF_A_YEAR), before, from),
          new Began(Lasting.LONG, null, before, from));
    }
  }

  /**
   * It began in these days. Nobody knows that of an event without a day.
   *
   * @param lasting so long, or null where it is not asked how long
   * @param from inclusive, or null
   * @param until inclusive, or null
   * @param reaches a day to which it may have lasted, or null
   */
  record Began(
      @Nullable Lasting lasting,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable LocalDate reaches)
      implements Filter {}

  /**
   * The day that it is listed by is one of these: its first, or its document's where it has none.
   *
   * @param from inclusive, or null
   * @param until inclusive, or null
   */
  record Listed(@Nullable LocalDate from, @Nullable LocalDate until) implements Filter {}

  /**
   * Its document is of these days.
   *
   * @param from inclusive, or null
   * @param until inclusive, or null
   */
  record Reported(@Nullable LocalDate from, @Nullable LocalDate until) implements Filter {}

  /** Dateline is at least as sure of it, from 0 to 1. */
  record Sure(double least) implements Filter {}

  /** It happened within, in degrees; a west that is above east goes over the line of the date. */
  record Box(double west, double south, double east, double north) implements Filter {}

  /** It happened near a point, along the great circle. */
  record Near(double latitude, double longitude, double kilometres) implements Filter {}

  /** What it is told in has these words. */
  record Words(WordQuery query) implements Filter {}

  /** It does not do what the filter asks; also where nobody knows. */
  record Not(Filter filter) implements Filter {}
}
