package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.document.Dateline;
import org.dateline.document.Document;
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
import org.dateline.reading.Reading;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of stories on every database. */
abstract class StoryContract extends LedgerFixture {

  private static final String COLLAPSE =
      "A span of the Brandvik bridge collapsed into the Lomfjord on Tuesday, killing a welder and"
          + " two divers, the county's rescue service said. The bridge had been closed for repairs"
          + " to its cables since autumn.";

  private static final String RECOVERY =
      "Divers on Wednesday recovered the body of a welder from the Lomfjord, where part of the"
          + " Brandvik bridge gave way a day before. Engineers had warned the county of rusted"
          + " cables, rescue workers said.";

  private static final String REBUILT =
      "The bridge over the Lomfjord at Brandvik will be rebuilt, the county said after a span of it"
          + " fell upon a welder and two divers.";

  private static final String VINEYARDS =
      "Frost has destroyed most of the grapes in the vineyards around Tokaj, growers told the"
          + " agriculture ministry, and asked for subsidies.";

  private static final String FROST =
      "Winegrowers around Tokaj asked for subsidies after a night of frost in their vineyards,"
          + " where hardly any grapes are left, the agriculture ministry said.";

  @Test
  void putsWhatTellsOfTheSameIntoOneStory() {
    ledger.enter(Copy.of("urn:a", COLLAPSE).headline("Bridge collapses in Brandvik").by("s1"));
    ledger.enter(Copy.of("urn:b", VINEYARDS).headline("Frost in Tokaj").by("s2"));
    ledger.enter(Copy.of("urn:c", RECOVERY).headline("Body of welder found").by("s3"));

    assertEquals(story("urn:a"), story("urn:c"));
    assertNotEquals(story("urn:a"), story("urn:b"));
    FiledStory bridge = content(story("urn:a")).story();
    assertEquals("Bridge collapses in Brandvik", bridge.headline());
    assertEquals(new FiledStory.Counts(2, 2, 1, 0), bridge.counts());
    assertEquals(2, stories().size());
  }

  @Test
  void staysInItsStoryWhateverARevisionSays() {
    ledger.enter(Copy.of("urn:a", COLLAPSE).revision("1").by("s1"));
    ledger.enter(Copy.of("urn:b", VINEYARDS).by("s2"));
    String story = story("urn:a");
    ledger.enter(Copy.of("urn:a", VINEYARDS).revision("2").by("s3"));

    assertEquals(story, story("urn:a"));
    assertNotEquals(story, story("urn:b"));
    ledger.enter(Copy.of("urn:c", FROST).by("s4"));
    assertEquals(story("urn:b"), story("urn:c"), "and draws nothing into it");
  }

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
    ledger.enter(
        Copy.of("urn:a", COLLAPSE).tells(EventType.AID, "2026-02-26", TURKEY, SYRIA).by("s1"));
    ledger.enter(
        Copy.of("urn:b", VINEYARDS).tells(EventType.ACCUSE, "2026-02-26", SYRIA, TURKEY).by("s2"));
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
    ledger.enter(
        Copy.of("urn:a", COLLAPSE).tells(EventType.AID, "2026-02-26", TURKEY, SYRIA).by("s1"));
    ledger.enter(
        Copy.of("urn:b", VINEYARDS).tells(EventType.ACCUSE, "2026-02-26", SYRIA, SYRIA).by("s2"));
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
  void putsWhatComesAtTheSameTimeIntoOneStory() throws Exception {
    for (int i = 0; i < 5; i++) {
      String town = "Brandvik".repeat(i + 1);
      Copy one = Copy.of("urn:a" + i, COLLAPSE.replace("Brandvik", town)).headline(town);
      Copy other = Copy.of("urn:b" + i, RECOVERY.replace("Brandvik", town)).headline(town);
      String number = String.valueOf(i);
      together(
          () -> ledger.enter(one.by("a" + number)), () -> ledger.enter(other.by("b" + number)));
      assertEquals(story("urn:a" + i), story("urn:b" + i));
    }
  }

  @Test
  void takesWhatComesWeeksLaterForAnotherHappening() {
    ledger.enter(on("2026-02-01", Copy.of("urn:a", COLLAPSE), "s1"));
    ledger.enter(on("2026-02-03", Copy.of("urn:b", RECOVERY), "s2"));
    ledger.enter(on("2026-02-28", Copy.of("urn:c", REBUILT), "s3"));

    assertEquals(story("urn:a"), story("urn:b"));
    assertNotEquals(story("urn:a"), story("urn:c"));
  }

  @Test
  void goesByTheDatelineWhereNothingElseIsSaid() {
    ledger.enter(on("2025-02-01", Copy.of("urn:a", COLLAPSE), "s1"));
    Dateline filed = new Dateline(Span.of(0, 1), "Brandvik", LocalDate.parse("2025-02-02"));
    ledger.enter(with(Copy.of("urn:b", RECOVERY).by("s2"), "Ferry", "en", null, filed));

    assertEquals(story("urn:a"), story("urn:b"));
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
  void readsEveryKindOfEnglish() {
    ledger.enter(in("en-GB", Copy.of("urn:a", COLLAPSE), "s1"));
    ledger.enter(in("en-US", Copy.of("urn:b", RECOVERY), "s2"));
    assertEquals(story("urn:a"), story("urn:b"));
  }

  @Test
  void takesTheOddestWordsAndDays() {
    String odd = "æ".repeat(130) + " " + "\uFB03".repeat(200) + " " + "word".repeat(60);
    ledger.enter(on("0001-01-01", Copy.of("urn:a", odd).headline(odd), "s1"));
    ledger.enter(on("9999-12-31", Copy.of("urn:b", odd + " b"), "s2"));
    assertEquals(2, stories().size());
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
  void asksNoKilledDocumentForItsStory() {
    ledger.enter(Copy.of("urn:a", COLLAPSE).by("s1"));
    String story = story("urn:a");
    ledger.enter(Copy.of("urn:a", COLLAPSE).killed().unreadBy("s2"));
    ledger.enter(Copy.of("urn:c", RECOVERY).by("s3"));

    assertNotEquals(story, story("urn:c"), "its words are nobody's any more");
    ledger.enter(Copy.of("urn:never", COLLAPSE).killed().unreadBy("s4"));
    assertEquals(1, stories().size());
  }

  @Test
  void givesAStoryToWhatIsNotReadAsEnglishToo() {
    ledger.enter(Copy.of("urn:a", "").headline("…").by("s1"));
    ledger.enter(Copy.of("urn:b", "…").headline("…").by("s2"));
    assertNotNull(story("urn:a"));
    assertNotEquals(story("urn:a"), story("urn:b"));
  }

  @Test
  void tellsWhetherAStoryIsWhole() {
    ledger.enter(Copy.of("urn:a", COLLAPSE).by("s1"));
    StoryContent content = content(story("urn:a"));
    assertTrue(content.isWhole());
    assertFalse(new StoryContent(content.story(), List.of(), List.of(), Map.of()).isWhole());
  }

  private static Entry on(String day, Copy copy, String submission) {
    return with(
        copy.by(submission),
        "Ferry",
        "en",
        LocalDate.parse(day).atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
  }

  private static Entry in(String language, Copy copy, String submission) {
    return with(copy.by(submission), copy.headline(), language, null);
  }

  private static Entry with(
      Entry entry, @Nullable String headline, String language, @Nullable OffsetDateTime published) {
    return with(entry, headline, language, published, null);
  }

  private static Entry with(
      Entry entry,
      @Nullable String headline,
      String language,
      @Nullable OffsetDateTime published,
      @Nullable Dateline dateline) {
    Document old = entry.document();
    Reading read = Objects.requireNonNull(entry.reading());
    return new Entry(
        entry.submission(),
        new Document(
            old.uri(),
            old.revision(),
            headline,
            old.byline(),
            old.publisher(),
            published,
            old.url(),
            language,
            old.text(),
            old.asides(),
            old.particulars(),
            old.notice()),
        new Reading(
            read.text(),
            language,
            published == null
                ? (dateline == null ? read.published() : null)
                : published.toLocalDate(),
            read.codebook(),
            read.coder(),
            dateline,
            read.sentences(),
            read.actors(),
            read.places(),
            read.times(),
            read.attributions(),
            read.events(),
            read.relations(),
            read.agreements()),
        entry.arrival());
  }

  private static List<String> ids(StoryQuery.Page page) {
    return page.items().stream().map(FiledStory::id).toList();
  }

  private String story(String uri) {
    return Objects.requireNonNull(reader.document(uri).orElseThrow().story());
  }

  private StoryContent content(String story) {
    return reader.story(story).orElseThrow();
  }

  private List<String> stories(Filter... filters) {
    return ids(reader.stories(new StoryQuery(List.of(filters), 50, null)));
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
