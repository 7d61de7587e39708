package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.event.EventType;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.Entry;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.Filter;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.SubmissionState;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.stories.FiledStory;
import org.dateline.ledger.stories.StoryContent;
import org.dateline.ledger.stories.StoryQuery;
import org.junit.jupiter.api.Test;

/** What is told of stories to whoever asks, on every database. */
abstract class StoryQuestionContract extends StoryFixture {

  @Test
  void countsACopyAsNoOriginOfItsOwn() {
    String report = (COLLAPSE + " " + RECOVERY + " ").repeat(3);
    ledger.enter(Copy.of("urn:a", report).by("s1"));
    ledger.enter(Copy.of("urn:b", "By A. Writer\n\n" + report).by("s2"));
    ledger.enter(Copy.of("urn:c", REBUILT).by("s3"));

    FiledStory.Counts counts = content(story("urn:a")).story().counts();
    assertEquals(3, counts.documents());
    assertEquals(2, counts.origins());
  }

  @Test
  void findsEventsAndDocumentsByTheirStory() {
    twoStories();
    Filter bridge = new Filter.Values(Filter.Column.STORY, List.of(story("urn:a")));

    assertEquals(List.of(DocumentId.of("urn:a")), documents(new Question().with(bridge)));
    assertEquals(
        List.of(DocumentId.of("urn:b")), documents(new Question().with(new Filter.Not(bridge))));
    LedgerEvent event = ask(new Question().with(bridge)).get(0);
    assertEquals(story("urn:a"), event.story());
    assertEquals(event.story(), reader.event(event.id()).orElseThrow().story());
    assertEquals(List.of("urn:a"), uris(List.of(story("urn:a")), List.of()));
    assertEquals(List.of("urn:b"), uris(List.of(), List.of(story("urn:a"))));
  }

  @Test
  void findsAStoryByAnEventThatItTells() {
    twoStories();
    Filter turkey = new Filter.Facets(List.of(new Facet(Facet.Kind.PARTY_COUNTRY, "TUR")));

    assertEquals(List.of(story("urn:a")), stories(turkey));
    assertEquals(List.of(story("urn:b")), stories(new Filter.Not(turkey)));
    assertEquals(
        List.of(), stories(turkey, new Filter.Values(Filter.Column.TYPE, List.of("ACCUSE"))));
  }

  @Test
  void goesThroughAllStoriesPageByPage() {
    List<String> newest = new ArrayList<>();
    for (String town : List.of("Brandvik", "Tokaj", "Zermatt", "Qaanaaq", "Luleå")) {
      String day = newest.size() < 2 ? "2026-02-01" : "2026-02-0" + newest.size();
      ledger.enter(on(day, Copy.of("urn:" + town, town + " " + town + " elected."), town));
      newest.add(story("urn:" + town));
    }
    StoryQuery query = new StoryQuery(List.of(), 2, null);
    StoryQuery.Page page = reader.stories(query);
    List<String> all = new ArrayList<>(ids(page));
    while (page.next() != null) {
      page = reader.stories(query.on(page.next(), 2));
      all.addAll(ids(page));
    }
    assertEquals(newest.subList(2, 5), List.of(all.get(2), all.get(1), all.get(0)));
    assertEquals(Set.copyOf(newest), Set.copyOf(all));
    assertEquals(5, all.size());
  }

  @Test
  void listsFirstWhatWasToldOfLastAlsoWhenADayIsCorrected() {
    ledger.enter(on("2026-02-05", Copy.of("urn:a", COLLAPSE).revision("1"), "s1"));
    ledger.enter(on("2026-02-03", Copy.of("urn:b", VINEYARDS), "s2"));
    assertEquals(List.of(story("urn:a"), story("urn:b")), stories());
    ledger.enter(on("2026-02-01", Copy.of("urn:a", COLLAPSE).revision("2"), "s3"));

    assertEquals(List.of(story("urn:b"), story("urn:a")), stories());
  }

  @Test
  void tellsNobodyOfTheDayOfWhatIsNotShown() {
    ledger.enter(on("2026-02-05", Copy.of("urn:a", COLLAPSE), "s1"));
    ledger.enter(on("2026-03-20", Copy.of("urn:b", VINEYARDS), "s2"));
    Copy hidden = Copy.of("urn:c", COLLAPSE).embargoedUntil(Copy.NOON.plusSeconds(3600));
    ledger.enter(on("2026-04-05", hidden, "s3"));

    assertEquals(List.of(story("urn:b"), story("urn:a")), stories());
  }

  @Test
  void callsAStoryByItsBeginningWhereNothingElseIsSaid() {
    String text = "\ndate 2026-02-28\n " + "\uD83D\uDEA2".repeat(120) + "\nA ferry sailed.";
    Entry entry = Copy.of("urn:a", text).by("s1");
    ledger.enter(with(entry, null, "en", null));
    assertEquals("\uD83D\uDEA2".repeat(100), content(story("urn:a")).story().headline());
  }

  @Test
  void showsNoStoryOfWhichNothingIsShown() {
    ledger.enter(Copy.of("urn:a", COLLAPSE).embargoedUntil(Copy.NOON.plusSeconds(60)).by("s1"));
    assertEquals(List.of(), stories());
    ledger.enter(Copy.of("urn:c", RECOVERY).by("s2"));
    String story = story("urn:c");

    assertEquals(1, content(story).documents().size(), "the embargoed one is not told of");
    assertEquals("Ferry talks", content(story).story().headline());
    ledger.enter(Copy.of("urn:c", RECOVERY).killed().unreadBy("s3"));
    assertEquals(List.of(), stories());
    assertTrue(reader.story(story).isEmpty());
  }

  @Test
  void tellsWhetherAStoryIsWhole() {
    ledger.enter(Copy.of("urn:a", COLLAPSE).by("s1"));
    StoryContent content = content(story("urn:a"));
    assertTrue(content.isWhole());
    assertFalse(new StoryContent(content.story(), List.of(), List.of(), Map.of()).isWhole());
  }

  /** Of which the one is told with Turkey in it. */
  private void twoStories() {
    ledger.enter(
        Copy.of("urn:a", COLLAPSE).tells(EventType.AID, "2026-02-26", TURKEY, SYRIA).by("s1"));
    ledger.enter(
        Copy.of("urn:b", VINEYARDS).tells(EventType.ACCUSE, "2026-02-26", SYRIA, SYRIA).by("s2"));
  }

  private List<String> documents(Question question) {
    return ask(question).stream().map(LedgerEvent::document).toList();
  }

  private List<String> uris(List<String> stories, List<String> others) {
    DocumentQuery query =
        new DocumentQuery(
            Set.of(SubmissionState.STORED),
            List.of(),
            List.of(),
            stories,
            null,
            null,
            null,
            new DocumentQuery.Others(List.of(), List.of(), others, null),
            DocumentQuery.Order.PUBLISHED,
            50,
            null);
    return reader.documents(query).items().stream().map(FiledDocument::uri).toList();
  }
}
