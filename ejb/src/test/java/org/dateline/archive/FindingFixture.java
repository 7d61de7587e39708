package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Sector;
import org.dateline.event.Agreement;
import org.dateline.event.EventType;
import org.dateline.event.StandingRelation;
import org.dateline.event.Status.Certainty;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.Entry;
import org.dateline.ledger.Filter;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.FindingQuery.Order;
import org.dateline.ledger.LedgerFinding;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.Facet.Kind;
import org.dateline.ledger.index.FindingSort;
import org.dateline.reading.Reading;
import org.dateline.reading.Reading.ActorFound;
import org.dateline.speech.Attribution;
import org.dateline.text.Span;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/** Documents that tell of a truce, of who backs whom and of two sayings, one within the other. */
abstract class FindingFixture extends LedgerFixture {

  private static final Span WORDS = Span.of(0, 5);
  private static final Actor TURKISH_STATE =
      new Actor(
          "tur.gov", "Government of Turkey", ActorKind.GOVERNMENT, "TUR", List.of(Sector.GOV));

  static Entry told(String number, Agreement.State state, String day) {
    Copy copy = Copy.of("urn:test:" + number, "Words \uD83D\uDEA2 of the harbour " + number + ".");
    return told(copy, "s" + number, state, day);
  }

  static Entry told(Copy told, String submission, Agreement.State state, String day) {
    Copy copy = told.tells(EventType.AID, day, TURKEY, SYRIA).names(TURKISH_STATE);
    Entry entry = copy.by(submission);
    Reading plain = entry.reading();
    assertNotNull(plain);
    return new Entry(
        entry.submission(),
        entry.document(),
        new Reading(
            plain.text(),
            plain.language(),
            plain.published(),
            plain.codebook(),
            plain.coder(),
            null,
            List.of(),
            List.of(new ActorFound(TURKISH_STATE, List.of())),
            List.of(),
            List.of(),
            List.of(saying("a1", null), saying("a2", "a1")),
            plain.events(),
            List.of(
                new StandingRelation(
                    StandingRelation.Type.BACKS,
                    "tur.gov",
                    "syr.gov",
                    null,
                    Certainty.CERTAIN,
                    WORDS,
                    List.of(),
                    "backs.verb")),
            List.of(
                new Agreement(
                    "ceasefire",
                    List.of("tur.gov", "syr.gov"),
                    List.of(),
                    state,
                    Copy.days(day, day),
                    List.of("e1"),
                    WORDS,
                    List.of()))),
        entry.arrival());
  }

  private static Attribution saying(String id, @Nullable String within) {
    return new Attribution(
        id,
        Attribution.Kind.INDIRECT,
        new Words(WORDS, "Words"),
        List.of(Span.of(6, 8)),
        new Attribution.Source(
            WORDS, "Words", "tur.gov", Attribution.SourceClass.UNNAMED, "on condition"),
        new Attribution.Said(LocalDate.parse("2026-02-03"), LocalDate.parse("2026-02-03")),
        within,
        "test");
  }

  List<LedgerFinding> ask(FindingSort sort, Filter... filters) {
    return reader
        .findings(new FindingQuery(sort, List.of(filters), null, Order.DAY, 500, null))
        .items();
  }

  static Filter has(Kind kind, String value) {
    return new Filter.Facets(List.of(new Facet(kind, value)));
  }

  static @Nullable String within(LedgerFinding saying) {
    return ReadingJson.tree(saying.json()).path("within").textValue();
  }
}
