package org.dateline.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.event.EventType;
import org.dateline.event.Status;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.Filter;
import org.dateline.ledger.index.Facet;
import org.dateline.search.WordQuery;

/**
 * Filters that nobody thought of, of every kind.
 *
 * @param random draws them
 * @param stories how many there are to ask for
 */
record RandomFilters(RandomStories random, int stories) {

  /**
   * Up to three, some of them denied.
   *
   * @param events of which they are likely to let some in
   */
  List<Filter> filters(List<PlainFilter> events) {
    List<Filter> filters = new ArrayList<>();
    for (int i = random.number(3); i >= 0; i--) {
      Filter filter = filter(events);
      filters.add(random.number(4) == 0 ? new Filter.Not(filter) : filter);
    }
    return filters;
  }

  private Filter filter(List<PlainFilter> events) {
    LocalDate day = random.day();
    return switch (random.number(11)) {
      case 0 -> new Filter.Happened(day, random.number(2) == 0 ? null : day.plusDays(9));
      case 1 -> new Filter.Happened(null, day);
      case 2 -> new Filter.Reported(day, day.plusDays(20));
      case 3 -> new Filter.Sure(random.number(11) / 10.0);
      case 4 -> area();
      case 5, 6 -> value();
      case 7, 8 -> words();
      default -> facets(events);
    };
  }

  private Filter area() {
    return switch (random.number(4)) {
      case 0 -> new Filter.Box(35, 32, 37, 34);
      case 1 -> new Filter.Box(179, -20, -179, -10);
      case 2 -> new Filter.Near(33.5, 36.3, 1 + random.number(200));
      default -> new Filter.Near(-17.7, 180, 50);
    };
  }

  private Filter value() {
    return switch (random.number(7)) {
      case 0 -> of(Filter.Column.TYPE, random.any(List.of(EventType.values())).name(), "AID");
      case 1 -> of(Filter.Column.MODE, random.any(RandomStories.MODES));
      case 2 ->
          of(
              Filter.Column.MODALITY,
              random.any(List.of(Status.Modality.values())).toString(),
              "asserted");
      case 3 -> of(Filter.Column.POLARITY, "negative");
      case 5 ->
          of(
              Filter.Column.CERTAINTY,
              random.any(List.of(Status.Certainty.values())).toString(),
              "possible");
      case 4 -> of(Filter.Column.BACKGROUND, random.number(2) == 0 ? "true" : "false");
      default ->
          of(Filter.Column.DOCUMENT, DocumentId.of("urn:test:story:" + random.number(stories)));
    };
  }

  /** Words of the stories. */
  Filter words() {
    String word = random.any(RandomStories.VOCABULARY);
    String other = random.any(RandomStories.VOCABULARY);
    String typed =
        switch (random.number(5)) {
          case 0 -> "\"" + word + " " + other + "\"";
          case 1 -> word + " OR " + other;
          case 2 -> word + " -" + other;
          case 3 -> word + " " + other;
          default -> word;
        };
    try {
      return new Filter.Words(WordQuery.parse(typed));
    } catch (IllegalArgumentException e) {
      // Nothing but words that are too common.
      return words();
    }
  }

  private static Filter of(Filter.Column column, String... any) {
    return new Filter.Values(column, List.of(any));
  }

  private Filter facets(List<PlainFilter> events) {
    List<Facet> any = new ArrayList<>();
    for (int i = random.number(2); i >= 0; i--) {
      any.add(facet(events));
    }
    return new Filter.Facets(any);
  }

  private Facet facet(List<PlainFilter> events) {
    List<Facet.Kind> kinds =
        Arrays.stream(Facet.Kind.values())
            .filter(kind -> !kind.name().endsWith("DYAD") && kind != Facet.Kind.SAME)
            .toList();
    Facet.Kind kind = random.any(kinds);
    List<String> values =
        events.stream().flatMap(event -> event.values(kind)).distinct().sorted().toList();
    return new Facet(kind, values.isEmpty() ? "nobody" : random.any(values));
  }
}
