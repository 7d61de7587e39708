package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.event.EventType;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.CountQuery.Dimension;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.Filter;
import org.dateline.ledger.LedgerEvent;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is stored is found by its words, in the revision that is shown. */
abstract class WordContract extends LedgerFixture {

  private static final String PORT = "urn:test:port";

  private static WordQuery words(String typed) {
    return WordQuery.parse(typed);
  }

  private DocumentQuery.Page documents(
      String typed, DocumentQuery.Order order, int limit, DocumentQuery.@Nullable Position after) {
    return reader.documents(Asked.byWords(typed, order, limit, after));
  }

  private List<String> found(String typed) {
    return documents(typed, DocumentQuery.Order.RELEVANCE, 50, null).items().stream()
        .map(document -> document.uri().replace("urn:test:", ""))
        .toList();
  }

  private List<LedgerEvent> events(String typed) {
    return ask(query().with(new Filter.Words(words(typed))));
  }

  @Test
  void findsADocumentByItsHeadlineAndItsTextBestFirst() {
    String dull = "Nothing else was said of it in a story that goes on and on about the weather. ";
    ledger.enter(
        Copy.of("urn:test:weather", dull.repeat(9) + "A strike.").headline("Rain").by("s1"));
    ledger.enter(Copy.of(PORT, "The port strike: dockers strike again.").by("s2"));
    ledger.enter(Copy.of("urn:test:other", dull).headline("Ferry strikes").by("s3"));

    assertEquals(List.of("port"), found("dockers"));
    assertEquals(List.of("other"), found("ferries strike -\"port strike\" -dockers"));
    assertEquals(3, found("striking").size());
    assertEquals("port", found("strike").get(0));
    assertEquals(List.of(), found("lighthouse"));
  }

  @Test
  void leavesOutWhatIsFoundByOtherWordsOrIsInAnotherLanguage() {
    ledger.enter(Copy.of(PORT, "The port strike.").by("s1"));
    ledger.enter(Copy.of("urn:test:light", "The lighthouse strike.").by("s2"));
    DocumentQuery.Others others =
        new DocumentQuery.Others(List.of(), List.of("fr"), List.of(), words("lighthouses"));
    DocumentQuery.Others english =
        new DocumentQuery.Others(List.of(), List.of("en"), List.of(), null);
    DocumentQuery none = Asked.without(english, "strike", DocumentQuery.Order.PUBLISHED);
    assertEquals(List.of(), reader.documents(none).items());
    for (DocumentQuery.Order order : DocumentQuery.Order.values()) {
      DocumentQuery query = Asked.without(others, "strike", order);
      List<FiledDocument> left = reader.documents(query).items();
      assertEquals(List.of(PORT), left.stream().map(FiledDocument::uri).toList(), order.name());
    }
  }

  @Test
  void findsWhatAnotherMarkOrAccentIsWrittenWith() {
    ledger.enter(Copy.of(PORT, "Türkiye’s O'Neill said \\ it: 'no' & \"yes\" | :* <-> !").by("s1"));

    assertEquals(List.of("port"), found("turkiye"));
    assertEquals(List.of("port"), found("O'Neill"));
    assertEquals(List.of("port"), found("Türkiye’s -:* & | ! \\ <-> '"));
  }

  @Test
  void findsTheRevisionThatIsShownAndNoOther() {
    ledger.enter(blockade().revision("1").by("s1"));
    Instant before = clock.instant();
    clock.set(before.plusSeconds(60));
    ledger.enter(
        Copy.of(PORT, "The inspection began.")
            .tells(EventType.COERCE, "2026-02-26", TURKEY, SYRIA)
            .revision("2")
            .by("s2"));

    assertEquals(List.of(), found("blockade"));
    assertEquals(List.of("port"), found("inspection"));
    assertEquals(0, events("blockade").size());
    assertEquals(1, events("inspection").size());
    Filter.Words then = new Filter.Words(words("blockade"));
    assertEquals(1, ask(query().with(then).asOf(before)).size());
    for (EventQuery.Order order : EventQuery.Order.values()) {
      assertEquals(1, ask(query().with(then).asOf(before).order(order)).size(), order.name());
      assertEquals(0, ask(query().with(then).order(order)).size(), order.name());
    }
  }

  @Test
  void findsNothingOfWhatIsKilledOrEmbargoed() {
    ledger.enter(blockade().revision("1").by("s1"));
    Instant before = clock.instant();
    String event = events("blockade").get(0).id();
    clock.set(before.plusSeconds(60));
    ledger.enter(Copy.of(PORT, "The blockade began.").revision("2").killed().unreadBy("s2"));
    Filter.Words asked = new Filter.Words(words("blockade"));
    for (EventQuery.Order order : EventQuery.Order.values()) {
      assertEquals(0, ask(query().with(asked).asOf(before).order(order)).size(), order.name());
    }
    for (String told :
        List.of(reader.event(event).orElseThrow().json(), reader.history(event).toString())) {
      assertFalse(told.contains("blockade"), told);
      assertFalse(told.contains("\"text\""), told);
    }
    ledger.enter(
        Copy.of("urn:test:later", "A blockade.")
            .embargoedUntil(clock.instant().plusSeconds(3600))
            .by("s3"));

    assertEquals(List.of(), found("blockade"));
  }

  @Test
  void pagesThroughAllThatAreFoundInEitherOrder() {
    for (int i = 0; i < 25; i++) {
      String text = "strike ".repeat(1 + i % 3) + "in the harbour of " + i;
      ledger.enter(Copy.of("urn:test:" + i, text).by("s" + i));
    }
    for (DocumentQuery.Order order : DocumentQuery.Order.values()) {
      List<String> all = new ArrayList<>();
      DocumentQuery.Position after = null;
      do {
        DocumentQuery.Page page = documents("strike", order, 4, after);
        page.items().forEach(document -> all.add(document.uri()));
        after = page.next();
      } while (after != null);
      assertEquals(25, all.size(), order.name());
      assertEquals(25, all.stream().distinct().count(), order.name());
    }
  }

  @Test
  void findsEventsByTheSentencesThatTellThemAndCountsThem() {
    ledger.enter(blockade().by("s1"));

    assertEquals(1, events("blockades").size());
    assertEquals(1, events("\"the blockade began\"").size());
    assertEquals(0, events("blockades -began").size());
    Filter asked = new Filter.Words(words("blockade"));
    assertEquals(1, counted(asked));
    assertEquals(0, counted(new Filter.Not(asked)));
  }

  private long counted(Filter filter) {
    CountQuery query = new CountQuery(List.of(filter), List.of(Dimension.TYPE), null);
    return reader.counts(query).groups().stream().mapToLong(group -> group.events()).sum();
  }

  private static Copy blockade() {
    return Copy.of(PORT, "The blockade began.")
        .tells(EventType.COERCE, "2026-02-26", TURKEY, SYRIA);
  }
}
