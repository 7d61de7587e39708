package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.dateline.document.Document;
import org.dateline.document.Notice;
import org.dateline.document.Particulars;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {

  private static final String JSON = "application/json";

  private static final String FORM =
      """
      {"uri": "urn:example:7", "revision": 12, "headline": "Dockers walk out",
       "byline": "By B. Writer", "publisher": "Harbour News", "published": "2031-03-04T05:06:07Z",
       "url": "https://example.org/7", "language": "en",
       "text": "GDYNIA \uD83D\uDE80 Dockers walked out.\\n"}\
      """;

  private static Document json(String body) {
    return Refusals.read(body, JSON, Map.of());
  }

  private static void refuses(String body, Cause cause, String... named) {
    Refusals.refuses(body, JSON, cause, null, named);
  }

  private static void refusesField(String body, String field) {
    Refusals.refuses(body, JSON, Cause.INVALID, field, field);
  }

  @Test
  void readsTheDocumentForm() {
    Document document = json(FORM);
    assertEquals("urn:example:7", document.uri());
    assertEquals("12", document.revision() == null ? null : document.revision().value());
    assertEquals("Dockers walk out", document.headline());
    assertEquals("By B. Writer", document.byline());
    assertEquals("Harbour News", document.publisher());
    assertEquals(OffsetDateTime.parse("2031-03-04T05:06:07Z"), document.published());
    assertEquals("https://example.org/7", document.url());
    assertEquals("en", document.language());
    assertEquals("GDYNIA \uD83D\uDE80 Dockers walked out.\n", document.text().chars());
  }

  @Test
  void believesTheBodyAndFillsItsGapsFromTheEnvelope() {
    Document document =
        Refusals.read(
            "{\"text\": \"Dockers walked out.\", \"headline\": \"Body\", \"byline\": null}",
            JSON,
            Map.of("headline", "Envelope", "byline", "By C. Clerk", "uri", "urn:example:8"));
    assertEquals("Body", document.headline());
    assertEquals("By C. Clerk", document.byline());
    assertEquals("urn:example:8", document.uri());
    assertNull(document.published());
  }

  @Test
  void readsEveryFormOfDayAndTime() {
    Map<String, String> forms =
        Map.of(
            "2031-03-04", "2031-03-04T00:00:00Z",
            "2031-03-04T05:06", "2031-03-04T05:06:00Z",
            "2031-03-04T05:06:07.5Z", "2031-03-04T05:06:07.500Z",
            "2031-03-04T05:06:07+0530", "2031-03-04T05:06:07+05:30",
            "2031-03-04T05:06:07-02:00", "2031-03-04T05:06:07-02:00");
    forms.forEach(
        (written, meant) ->
            assertEquals(
                OffsetDateTime.parse(meant),
                json("{\"text\": \"x\", \"published\": \"" + written + "\"}").published()));
    for (String bad :
        new String[] {"2031-02-30", "0000-01-01", "4.3.2031", "+12031-01-01", "now"}) {
      refusesField("{\"text\": \"x\", \"published\": \"" + bad + "\"}", "published");
    }
  }

  @Test
  void mendsHalfACharacterBeforeAnyOffsetIsCounted() {
    Document document = json("{\"text\": \"Dockers \\ud800walked \\u0000out.\"}");
    assertEquals("Dockers \uFFFDwalked \uFFFDout.", document.text().chars());
    assertTrue(document.text().isMended());
  }

  @Test
  void refusesAUriThatWouldHaveToBeMended() {
    refusesField("{\"text\": \"x\", \"uri\": \"urn:\\ud800\"}", "uri");
    refusesField("{\"text\": \"x\", \"uri\": \"urn:\\u0000\"}", "uri");
  }

  @Test
  void refusesAFormWithoutWords() {
    refusesField("{}", "text");
    refusesField("{\"text\": null}", "text");
    refusesField("{\"text\": \"  \"}", "text");
  }

  @Test
  void namesTheFieldOfAValueThatIsNoString() {
    refusesField("{\"text\": [\"x\"]}", "text");
    refusesField("{\"text\": \"x\", \"headline\": {\"a\": 1}}", "headline");
    refusesField("{\"text\": \"x\", \"published\": 20310304}", "published");
    refusesField("{\"text\": \"x\", \"revision\": 1.5}", "revision");
    refusesField("{\"text\": \"x\", \"revision\": true}", "revision");
  }

  @Test
  void readsWhatWiresSayBeyondTheForm() {
    Document document =
        json(
            """
            {"uri": "x", "text": "Held.", "credit": "BPA", "revised": "2031-03-04T07:00:00Z",
             "urgency": 4, "genre": "Current", "rights": "Ours", "located": "Gdynia",
             "subjects": ["medtop:16000000"], "notes": ["Adds minister", "Adds quotes"],
             "pubStatus": "usable", "correction": true, "embargoed": true,
             "expires": "2031-04-01"}\
            """);
    assertEquals(
        new Particulars(
            "BPA",
            OffsetDateTime.parse("2031-03-04T07:00:00Z"),
            4,
            "Current",
            "Ours",
            "Gdynia",
            List.of("medtop:16000000"),
            List.of("Adds minister", "Adds quotes")),
        document.particulars());
    assertEquals(
        new Notice(
            Notice.Status.USABLE, true, Notice.NO_END, Instant.parse("2031-04-01T00:00:00Z")),
        document.notice());
  }

  @Test
  void readsEveryFormOfAnEmbargo() {
    Map<String, Instant> forms =
        Map.of(
            "\"embargoed\": \"2031-03-05T06:00:00Z\"", Instant.parse("2031-03-05T06:00:00Z"),
            "\"embargoedUntil\": \"2031-03-05T06:00:00Z\"", Instant.parse("2031-03-05T06:00:00Z"),
            "\"embargoed\": true", Notice.NO_END);
    forms.forEach(
        (field, until) ->
            assertEquals(
                until, json("{\"text\": \"x\", " + field + "}").notice().embargoedUntil()));
    assertNull(json("{\"text\": \"x\", \"embargoed\": false}").notice().embargoedUntil());
  }

  @Test
  void takesAKillWithoutText() {
    assertTrue(json("{\"uri\": \"x\", \"pubStatus\": \"canceled\"}").notice().isKill());
    assertTrue(
        json("{\"uri\": \"x\", \"pubStatus\": \"withheld\", \"text\": \"\"}").notice().isKill());
    refusesField("{\"uri\": \"x\", \"pubStatus\": \"usable\"}", "text");
  }

  @Test
  void namesAFieldOfTheWiresThatCannotBe() {
    Map<String, String> bad =
        Map.of(
            "pubStatus", "\"spiked\"",
            "correction", "\"perhaps\"",
            "urgency", "0",
            "embargoed", "\"soon\"",
            "embargoedUntil", "true",
            "expires", "\"never\"",
            "subjects", "\"unrest\"",
            "notes", "[1]",
            "revised", "\"now\"");
    bad.forEach(
        (field, value) ->
            refusesField("{\"text\": \"x\", \"" + field + "\": " + value + "}", field));
  }

  @Test
  void namesAFieldThatTheFormDoesNotHave() {
    refusesField("{\"text\": \"x\", \"headlin\": \"y\"}", "headlin");
  }

  @Test
  void refusesWhatIsNotOneObject() {
    Refusals.refuses("[]", JSON, Cause.INVALID, null, "object");
    Refusals.refuses("\"text\"", JSON, Cause.INVALID, null, "object");
    Refusals.refuses(" ", JSON, Cause.INVALID, null, "empty");
    Refusals.refuses("{\"text\": \"x\"} {}", JSON, Cause.INVALID, null, "more than one");
  }

  @Test
  void refusesWhatIsNotJsonAndSaysWhere() {
    refuses("{\"text\": \"x\",\n 'uri': 1}", Cause.MALFORMED, "line 2", "offset");
    refuses("{\"text\": \"x\"} tail", Cause.MALFORMED, "line 1");
    refuses("{\"text\": \"x\", \"text\": \"y\"}", Cause.MALFORMED, "line 1");
    refuses("{\"headlin\": 1, nonsense}", Cause.MALFORMED, "line 1");
  }

  @Test
  void refusesAFormCutAtAnyCharacter() {
    for (int i = 1; i < FORM.length(); i++) {
      String cut = FORM.substring(0, i);
      var dispatch = Dispatch.of(cut, JSON, Map.of());
      var refusal =
          assertThrows(UnreadableDispatch.class, () -> new WireDesk(9999).read(dispatch), cut);
      assertEquals(Cause.MALFORMED, refusal.kind(), cut);
    }
  }

  @Test
  void refusesTenThousandLevels() {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    refuses(deep, Cause.MALFORMED, "64");
    refuses("{\"text\": " + deep + "}", Cause.MALFORMED, "64");
  }

  @Test
  void refusesANumberWithoutEnd() {
    refuses("{\"text\": \"x\", \"revision\": 1" + "0".repeat(1_000_000) + "}", Cause.MALFORMED);
  }
}
