package org.dateline.archive;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.dateline.document.Dateline;
import org.dateline.document.Document;
import org.dateline.ledger.Entry;
import org.dateline.ledger.Filter;
import org.dateline.ledger.stories.FiledStory;
import org.dateline.ledger.stories.StoryContent;
import org.dateline.ledger.stories.StoryQuery;
import org.dateline.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Reports of two happenings, and what tests of stories say often. */
abstract class StoryFixture extends LedgerFixture {

  static final String COLLAPSE =
      "A span of the Brandvik bridge collapsed into the Lomfjord on Tuesday, killing a welder and"
          + " two divers, the county's rescue service said. The bridge had been closed for repairs"
          + " to its cables since autumn.";

  static final String RECOVERY =
      "Divers on Wednesday recovered the body of a welder from the Lomfjord, where part of the"
          + " Brandvik bridge gave way a day before. Engineers had warned the county of rusted"
          + " cables, rescue workers said.";

  static final String REBUILT =
      "The bridge over the Lomfjord at Brandvik will be rebuilt, the county said after a span of it"
          + " fell upon a welder and two divers.";

  static final String VINEYARDS =
      "Frost has destroyed most of the grapes in the vineyards around Tokaj, growers told the"
          + " agriculture ministry, and asked for subsidies.";

  static final String FROST =
      "Winegrowers around Tokaj asked for subsidies after a night of frost in their vineyards,"
          + " where hardly any grapes are left, the agriculture ministry said.";

  static Entry on(String day, Copy copy, String submission) {
    return with(
        copy.by(submission),
        "Ferry",
        "en",
        LocalDate.parse(day).atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
  }

  static Entry in(String language, Copy copy, String submission) {
    return with(copy.by(submission), copy.headline(), language, null);
  }

  static Entry with(
      Entry entry, @Nullable String headline, String language, @Nullable OffsetDateTime published) {
    return with(entry, headline, language, published, null);
  }

  static Entry with(
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

  static List<String> ids(StoryQuery.Page page) {
    return page.items().stream().map(FiledStory::id).toList();
  }

  String story(String uri) {
    return Objects.requireNonNull(reader.document(uri).orElseThrow().story());
  }

  StoryContent content(String story) {
    return reader.story(story).orElseThrow();
  }

  List<String> stories(Filter... filters) {
    return ids(reader.stories(new StoryQuery(List.of(filters), 50, null)));
  }
}
