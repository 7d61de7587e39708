package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.event.EventType;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.CountQuery.Dimension;
import org.dateline.ledger.Counted;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.Entry;
import org.dateline.ledger.EventPage;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventQuery.Order;
import org.dateline.ledger.Filter;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.index.Facet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked, every database answers as a plain filter over the same events does. A failure
 * names the seed that leads to it again.
 */
abstract class FilterContract extends LedgerFixture {

  private static final int STORIES = 40;
  private static final int QUESTIONS = 150;
  private static final long SEED = Long.getLong("filters.seed", 20310304);

  private final RandomStories stories = new RandomStories(SEED);
  private final RandomFilters random = new RandomFilters(stories, STORIES);
  private final List<PlainFilter> events = new ArrayList<>();

  private void enter() {
    for (int i = 0; i < STORIES; i++) {
      enter(stories.story(i));
    }
  }

  private void enter(Entry entry) {
    ledger.enter(entry);
    assertTrue(entry.reading() != null);
    entry.reading().events().forEach(event -> events.add(new PlainFilter(entry, event)));
  }

  @Test
  void answersAnyQuestionAsAPlainFilterDoes() {
    enter();
    for (int i = 0; i < QUESTIONS; i++) {
      List<Filter> filters = random.filters(events);
      assertEquals(plain(filters), asked(filters), () -> "seed " + SEED + ": " + filters);
    }
  }

  @Test
  void answersWhatWasKnownThenAsAPlainFilterOfThenDoes() {
    enter();
    Instant then = clock.instant();
    List<PlainFilter> known = List.copyOf(events);
    for (int i = 0; i < STORIES; i += 2) {
      Entry again = stories.story(i, 2);
      events.removeIf(it -> it.entry().document().uri().equals(again.document().uri()));
      enter(again);
    }
    for (int i = 0; i < QUESTIONS / 3; i++) {
      List<Filter> filters = random.filters(i % 2 == 0 ? known : events);
      assertEquals(plain(filters), asked(filters), () -> "seed " + SEED + ": " + filters);
      assertEquals(
          plain(known, filters),
          asked(known, filters, then),
          () -> "seed " + SEED + ": then " + filters);
    }
  }

  @Test
  void countsWhatItLists() {
    enter();
    for (int i = 0; i < QUESTIONS / 5; i++) {
      List<Filter> filters = random.filters(events);
      List<PlainFilter> all = passing(filters);
      for (Dimension by : Dimension.values()) {
        Counted counted = reader.counts(new CountQuery(filters, List.of(by), null));
        Map<String, Long> groups = new TreeMap<>();
        counted.groups().stream()
            .filter(group -> group.events() > 0)
            .forEach(group -> groups.put(String.valueOf(group.values().get(0)), group.events()));
        assertEquals(
            plain(by, all, filters), groups, () -> "seed " + SEED + ": " + by + " " + filters);
      }
    }
  }

  @Test
  void listsWhatWasRecordedLastFirst() {
    enter();
    Set<String> ids = new HashSet<>();
    EventQuery.Position after = null;
    LedgerEvent before = null;
    do {
      EventPage page = reader.events(query().order(Order.RECORDED).limit(7).after(after).query());
      for (LedgerEvent event : page.items()) {
        assertTrue(ids.add(event.id()));
        assertTrue(before == null || !event.recorded().isAfter(before.recorded()));
        before = event;
      }
      after = page.next();
    } while (after != null);
    assertEquals(events.size(), ids.size());
  }

  @Test
  void ranksWhatHasTheWordsAndNothingElsePageByPage() {
    enter();
    for (int i = 0; i < QUESTIONS / 5; i++) {
      List<Filter> filters = random.filters(events);
      filters.removeIf(filter -> filter instanceof Filter.Words);
      filters.add(random.words());
      List<String> ranked = new ArrayList<>();
      EventQuery.Position after = null;
      double score = Double.MAX_VALUE;
      do {
        EventPage page = reader.events(new EventQuery(filters, null, Order.RELEVANCE, 7, after));
        page.items().forEach(event -> ranked.add(line(events, event)));
        after = page.next();
        assertTrue(after == null || after.score() <= score);
        score = after == null ? 0 : after.score();
      } while (after != null);
      ranked.sort(Comparator.reverseOrder());
      assertEquals(plain(filters), ranked, () -> "seed " + SEED + ": " + filters);
    }
  }

  private static Map<String, Long> plain(
      Dimension by, List<PlainFilter> all, List<Filter> filters) {
    return all.stream()
        .flatMap(event -> values(by, event, from(filters)).stream())
        .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
  }

  private static LocalDate from(List<Filter> filters) {
    return filters.stream()
        .filter(filter -> filter instanceof Filter.Happened asked && asked.from() != null)
        .map(filter -> ((Filter.Happened) filter).from())
        .findFirst()
        .orElse(LocalDate.MIN);
  }

  private static List<String> values(Dimension by, PlainFilter event, LocalDate from) {
    if (by.period() != null) {
      return List.of(by.period().of(event.day().isBefore(from) ? from : event.day()));
    }
    List<String> values =
        switch (by) {
          case TYPE -> List.of(event.event().type().name());
          case MODE -> List.of(String.valueOf(event.event().mode()));
          case QUAD -> List.of(event.event().quad().toString());
          case MODALITY -> List.of(event.event().status().modality().toString());
          case COUNTRY -> event.values(Facet.Kind.COUNTRY).distinct().toList();
          case ACTOR -> event.values(Facet.Kind.ACTOR).distinct().toList();
          case RECIPIENT -> event.values(Facet.Kind.RECIPIENT).distinct().toList();
          case PUBLISHER -> event.values(Facet.Kind.PUBLISHER).distinct().toList();
          case SOURCE -> event.values(Facet.Kind.SOURCE_CLASS).distinct().toList();
          case DAY, WEEK, MONTH, YEAR -> throw new IllegalStateException(by + " is a period");
        };
    return values.isEmpty() ? List.of("null") : values;
  }

  private List<PlainFilter> passing(List<Filter> filters) {
    return passing(events, filters);
  }

  private static List<PlainFilter> passing(List<PlainFilter> told, List<Filter> filters) {
    return told.stream().filter(it -> filters.stream().allMatch(it::passes)).toList();
  }

  /** In the order of the list; those of one day in any. */
  private List<String> plain(List<Filter> filters) {
    return plain(events, filters);
  }

  private static List<String> plain(List<PlainFilter> told, List<Filter> filters) {
    return passing(told, filters).stream()
        .map(
            it ->
                it.day()
                    + " "
                    + DocumentId.of(it.entry().document().uri())
                    + " "
                    + it.event().type())
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private List<String> asked(List<Filter> filters) {
    return asked(events, filters, null);
  }

  /** Page by page. */
  private List<String> asked(List<PlainFilter> told, List<Filter> filters, @Nullable Instant asOf) {
    List<String> all = new ArrayList<>();
    EventQuery.Position after = null;
    LocalDate last = LocalDate.MAX;
    do {
      EventPage page = reader.events(new EventQuery(filters, asOf, Order.HAPPENED, 17, after));
      for (LedgerEvent event : page.items()) {
        LocalDate day = day(told, event);
        assertTrue(!day.isAfter(last), "sorted");
        last = day;
        all.add(line(told, event));
      }
      after = page.next();
    } while (after != null);
    all.sort(Comparator.reverseOrder());
    return all;
  }

  private static String line(List<PlainFilter> told, LedgerEvent event) {
    return day(told, event) + " " + event.document() + " " + EventType.valueOf(type(event));
  }

  private static LocalDate day(List<PlainFilter> told, LedgerEvent event) {
    String from = text(event).path("date").path("from").asText("");
    return from.isEmpty()
        ? told.stream()
            .filter(it -> DocumentId.of(it.entry().document().uri()).equals(event.document()))
            .findFirst()
            .orElseThrow()
            .reported()
        : LocalDate.parse(from);
  }

  private static String type(LedgerEvent event) {
    return text(event).path("type").asText();
  }

  private static JsonNode text(LedgerEvent event) {
    return ReadingJson.tree(event.json());
  }
}
