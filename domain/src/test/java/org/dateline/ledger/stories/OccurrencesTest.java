package org.dateline.ledger.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.stories.Occurrence.Conflict;
import org.dateline.ledger.stories.Occurrence.Denial;
import org.dateline.ledger.stories.Occurrence.Version;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

  private final Map<String, String> originals = new HashMap<>();
  private final List<LedgerEvent> events = new ArrayList<>();

  private OccurrencesTest copy(String id, String original) {
    originals.put(id, original);
    return this;
  }

  /** One strike of Israel's, as a document has it, with what is different. */
  private OccurrencesTest tells(String id, String document, String... parts) {
    String json =
        """
        {"type": "ASSAULT", "mode": "aerial", "actors": [{"actor": "isr.mil", "country": "ISR"}],
         "recipients": [{"actor": "syr.mod", "country": "SYR"}],
         "date": {"from": "2025-07-16", "to": "2025-07-16"},
         "place": {"name": "Damascus", "country": "SYR", "precision": "city"},
         "status": {"modality": "asserted", "polarity": "positive"},
         "sources": [], "counts": {"killed": {"low": 3, "high": 3}}}
        """;
    for (int i = 0; i < parts.length; i += 2) {
      json = json.replace(parts[i], parts[i + 1]);
    }
    events.add(new LedgerEvent(id, 1, document, "s1", Instant.EPOCH, null, null, json));
    return this;
  }

  private List<Occurrence> merged() {
    FiledStory story =
        new FiledStory(
            "s1",
            null,
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            new FiledStory.Counts(1, 1, 1, events.size()));
    return new StoryContent(story, List.of(), events, originals).occurrences();
  }

  private Occurrence only() {
    List<Occurrence> merged = merged();
    assertEquals(1, merged.size(), merged.toString());
    return merged.get(0);
  }

  @Test
  void isOneOccurrenceHoweverOftenItIsTold() {
    Occurrence strike = tells("e1", "d1").tells("e2", "d2").only();
    assertEquals(List.of("e1", "e2"), strike.events());
    assertEquals(List.of("d1", "d2"), strike.documents());
    assertEquals(2, strike.origins());
    assertEquals("2025-07-16", strike.date());
    assertEquals("Damascus", strike.town());
    assertEquals(Map.of("killed", "3"), strike.counts());
    assertEquals(List.of(), strike.conflicts());
  }

  @Test
  void countsACopyAndAnotherQuoteOfOneSpeakerOnce() {
    copy("d2", "d1");
    String quoted = "\"sources\": [{\"class\": \"unnamed\", \"actor\": \"syr.mod\"}]";
    tells("e1", "d1").tells("e2", "d2");
    assertEquals(1, only().origins());
    tells("e3", "d3", "\"sources\": []", quoted).tells("e4", "d4", "\"sources\": []", quoted);
    assertEquals(2, only().origins());
  }

  @Test
  void fillsInWhatOneLeavesOpen() {
    tells("e1", "d1", "{\"actor\": \"isr.mil\", \"country\": \"ISR\"}", "{\"actor\": null}");
    tells("e2", "d2", "\"precision\": \"city\"", "\"precision\": \"country\"");
    Occurrence strike = only();
    assertEquals(List.of("isr.mil"), strike.actors());
    assertEquals("Damascus", strike.town());
  }

  @Test
  void keepsApartWhatIsNotTheSame() {
    tells("e1", "d1");
    tells("e2", "d2", "Damascus", "Sweida");
    tells("e3", "d3", "2025-07-16", "2025-07-20");
    tells("e4", "d4", "\"SYR\"", "\"LBN\"", "syr.mod", "lbn.mil");
    tells("e5", "d5", "asserted", "threatened");
    tells("e6", "d6", "ASSAULT", "ACCUSE");
    tells("e7", "d1");
    assertEquals(7, merged().size(), "also what one document tells as two");
  }

  @Test
  void tellsWhereTellingsExcludeEachOther() {
    tells("e1", "d1");
    tells("e2", "d2", "\"low\": 3, \"high\": 3", "\"low\": 5, \"high\": null");
    tells("e3", "d3", "2025-07-16", "2025-07-17");
    Occurrence strike = only();
    assertEquals(
        List.of(
            new Conflict(
                "date",
                List.of(
                    new Version("2025-07-16", List.of("e1", "e2")),
                    new Version("2025-07-17", List.of("e3")))),
            new Conflict(
                "killed",
                List.of(
                    new Version("3", List.of("e1", "e3")),
                    new Version("5 or more", List.of("e2"))))),
        strike.conflicts());
    assertEquals("2025-07-16/2025-07-17", strike.date());
    assertEquals("3 or more", strike.counts().get("killed"));
  }

  @Test
  void tellsWhereOneSaysThisOneDidItAndOneSaysThat() {
    String israel = "{\"actor\": \"isr.mil\", \"country\": \"ISR\"}";
    String others = "{\"actor\": \"lbn.hezbollah\", \"country\": \"LBN\"}";
    tells("e1", "d1").tells("e2", "d2", israel, others).tells("e3", "d3", "isr.mil", "isr.gov");
    assertEquals(
        List.of(
            new Conflict(
                "actors",
                List.of(
                    new Version("isr.mil", List.of("e1")),
                    new Version("lbn.hezbollah", List.of("e2")),
                    new Version("isr.gov", List.of("e3"))))),
        only().conflicts());
  }

  @Test
  void takesTwoPartsOfOneStateForNoConflict() {
    tells("e1", "d1").tells("e3", "d3", "isr.mil", "isr.gov");
    assertEquals(List.of(), only().conflicts());
  }

  @Test
  void putsADenialToWhatItDenies() {
    tells("e1", "d1").tells("e2", "d2", "positive", "negative");
    tells("e3", "d3", "positive", "negative", "ASSAULT", "COERCE");
    List<Occurrence> merged = merged();
    assertEquals(2, merged.size());
    assertEquals(List.of(new Denial("e2", "d2")), merged.get(0).denials());
    assertEquals("positive", merged.get(0).polarity());
    assertEquals("negative", merged.get(1).polarity());
  }

  @Test
  void takesADenialAtItsWordFirst() {
    tells("e1", "d1").tells("e9", "d2", "Damascus", "Sweida");
    events.add(
        new LedgerEvent(
            "e3",
            1,
            "d2",
            "s1",
            Instant.EPOCH,
            null,
            "e9",
            events.get(0).json().replace("positive", "negative")));
    for (Occurrence told : merged()) {
      assertEquals(told.events().contains("e9") ? 1 : 0, told.denials().size(), told.toString());
    }
  }

  @Test
  void deniesNothingOfAnotherDay() {
    tells("e1", "d1").tells("e2", "d2", "positive", "negative", "2025-07-16", "2025-07-17");
    assertEquals(2, merged().size());
  }

  @Test
  void takesTwoMeetingsOfOneMinisterForTwo() {
    String actors = "\"actors\": [{\"actor\": \"isr.mil\", \"country\": \"ISR\"}]";
    String recipients = "[{\"actor\": \"syr.mod\", \"country\": \"SYR\"}]";
    String met =
        "\"actors\": [{\"actor\": \"tur.mfa\", \"country\": \"TUR\"}, {\"actor\": \"%s\","
            + " \"country\": \"%s\"}]";
    tells("e1", "d1", actors, met.formatted("syr.mfa", "SYR"), recipients, "[]");
    tells("e2", "d2", actors, met.formatted("usa.gov", "USA"), recipients, "[]");
    tells("e3", "d3", actors, met.formatted("syr.gov", "SYR"), recipients, "[]");
    List<Occurrence> merged = merged();
    assertEquals(2, merged.size());
    assertEquals(List.of("e1", "e3"), merged.get(0).events());
  }

  @Test
  void takesTwoMeetingsForTwoThoughOneHasAPartyThatNobodyNames() {
    String actors = "\"actors\": [{\"actor\": \"isr.mil\", \"country\": \"ISR\"}]";
    String recipients = "[{\"actor\": \"syr.mod\", \"country\": \"SYR\"}]";
    String met = "\"actors\": [{\"actor\": \"syr.gov\", \"country\": \"SYR\"}, %s]";
    tells(
        "e1",
        "d1",
        actors,
        met.formatted("{\"actor\": \"usa.gov\", \"country\": \"USA\"}"),
        recipients,
        "[]");
    tells(
        "e2",
        "d2",
        actors,
        met.formatted("{\"actor\": null, \"country\": \"TUR\"}"),
        recipients,
        "[]");
    tells(
        "e3",
        "d3",
        actors,
        met.formatted("{\"actor\": \"igo.un\", \"country\": null}"),
        recipients,
        "[]");
    assertEquals(3, merged().size());
  }

  @Test
  void takesAnotherKindForAnotherOccurrence() {
    tells("e1", "d1").tells("e2", "d2", "aerial", "firearms");
    assertEquals(2, merged().size());
  }

  @Test
  void fillsInAnUnknownActorOnlyWhereKindOrPlaceAndDayAreTheSame() {
    String unknown = "{\"actor\": null}";
    String israel = "{\"actor\": \"isr.mil\", \"country\": \"ISR\"}";
    tells("e1", "d1");
    tells("e2", "d2", israel, unknown, "\"aerial\"", "null", "Damascus", "Homs");
    tells("e3", "d3", israel, unknown, "\"aerial\"", "null");
    assertEquals(List.of("e1", "e3"), merged().get(0).events());
  }

  @Test
  void makesNothingOfAnEventOfWhichNothingIsKnown() {
    events.add(new LedgerEvent("e1", 1, "d1", "s1", Instant.EPOCH, null, null, "{}"));
    Occurrence nothing = only();
    assertNull(nothing.date());
    assertEquals(1, nothing.origins());
  }
}
