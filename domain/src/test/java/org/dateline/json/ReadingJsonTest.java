package org.dateline.json;

import static org.dateline.json.SampleReading.TEXT;
import static org.dateline.json.SampleReading.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {

  private static JsonNode json(String written) throws JsonProcessingException {
    return new ObjectMapper().readTree(written);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String quoted(JsonNode span) {
    int[] points = TEXT.chars().codePoints().toArray();
    int start = span.required("start").intValue();
    return new String(points, start, span.required("end").intValue() - start);
  }

  @Test
  void countsCodePointsSoThatEverySpanQuotesItsWords() throws JsonProcessingException {
    JsonNode reading = json(ReadingJson.reading(reading()));
    JsonNode cue = reading.at("/attributions/0/cue");
    assertEquals("said", quoted(cue.get("span")));
    assertEquals(TEXT.chars().indexOf("said") - 1, cue.at("/span/start").intValue());
    for (JsonNode holder : reading.findParents("span")) {
      if (holder.has("text")) {
        assertEquals(holder.get("text").textValue(), quoted(holder.get("span")));
      }
    }
    assertEquals(10, reading.findParents("span").stream().filter(h -> h.has("text")).count());
    JsonNode sentence = reading.at("/sentences/0/span");
    assertEquals(TEXT.chars(), quoted(sentence));
    assertEquals("Velden \uD83D\uDE80:", quoted(reading.at("/dateline/span")));
  }

  @Test
  void countsAsASlowCountDoesAtEveryOffset() {
    String chars = ("ab\uD83D\uDE80é\uD83D\uDE80" + "x".repeat(61)).repeat(5);
    CodePoints points = new CodePoints(chars);
    for (int i = 0; i <= chars.length(); i++) {
      boolean isInsideAPair = i < chars.length() && Character.isLowSurrogate(chars.charAt(i));
      if (!isInsideAPair) {
        int slow = chars.codePointCount(0, i);
        assertEquals(Span.of(slow, slow), points.of(Span.of(i, i)), "offset " + i);
      }
    }
  }

  @Test
  void countsATextThatEndsWithABlock() {
    String chars = "x".repeat(126) + "\uD83D\uDE80";
    assertEquals(Span.of(126, 127), new CodePoints(chars).of(Span.of(126, 128)));
  }

  @Test
  void refusesASpanOutsideOfTheText() {
    CodePoints points = new CodePoints("seven");
    assertThrows(IndexOutOfBoundsException.class, () -> points.of(Span.of(0, 6)));
  }

  @Test
  void writesAReadingWithTheContractsFieldsInItsOrder() throws JsonProcessingException {
    JsonNode reading = json(ReadingJson.reading(reading()));
    assertEquals(
        List.of(
            "text",
            "language",
            "published",
            "codebook",
            "coder",
            "dateline",
            "sentences",
            "actors",
            "places",
            "times",
            "attributions",
            "events",
            "relations",
            "agreements"),
        names(reading));
    assertEquals(TEXT.chars(), reading.get("text").textValue());
    assertTrue(reading.get("published").isNull());
    assertEquals(List.of("span", "place", "date"), names(reading.get("dateline")));
    assertEquals(List.of("span", "events", "silent"), names(reading.at("/sentences/0")));
    assertEquals(
        List.of("id", "name", "kind", "country", "sectors", "mentions"),
        names(reading.at("/actors/0")));
    assertEquals(List.of("span", "text", "rule", "why"), names(reading.at("/actors/0/mentions/0")));
    assertEquals(
        List.of(
            "span", "text", "type", "value", "from", "to", "mod", "zone", "range", "unresolved"),
        names(reading.at("/times/0")));
    assertEquals("2031-03-10", reading.at("/times/0/from").textValue());
    assertTrue(reading.at("/times/0/to").isNull());
  }

  @Test
  void writesRelationsInTheContractsWords() throws JsonProcessingException {
    JsonNode relation = json(ReadingJson.reading(reading())).at("/relations/0");
    assertEquals(
        List.of("type", "subject", "object", "value", "certainty", "span", "attributions", "rule"),
        names(relation));
    assertEquals("member-of", relation.get("type").textValue());
    assertEquals("a harbour master", quoted(relation.get("span")));
    assertTrue(relation.get("value").isNull());
  }

  @Test
  void writesAgreementsInTheContractsWords() throws JsonProcessingException {
    JsonNode agreement = json(ReadingJson.reading(reading())).at("/agreements/0");
    assertEquals(
        List.of("kind", "parties", "mediators", "state", "date", "events", "span", "mentions"),
        names(agreement));
    assertEquals("in-force", agreement.get("state").textValue());
    assertEquals("three crews", quoted(agreement.get("span")));
    assertEquals(
        List.of("span", "state", "cues", "attributions"), names(agreement.at("/mentions/0")));
  }

  @Test
  void writesPlacesFlat() throws JsonProcessingException {
    JsonNode place = json(ReadingJson.reading(reading())).at("/places/0");
    assertEquals(
        List.of(
            "span",
            "text",
            "name",
            "geonames",
            "latitude",
            "longitude",
            "country",
            "admin1",
            "precision",
            "role",
            "runnerUp",
            "reasons"),
        names(place));
    assertEquals(
        List.of("name", "geonames", "country", "latitude", "longitude"),
        names(place.get("runnerUp")));
    assertEquals("population", place.at("/reasons/0").textValue());
    assertEquals("part-of-name", place.get("role").textValue());
    assertEquals("admin1", place.get("precision").textValue());
    assertTrue(place.get("admin1").isNull());
  }

  @Test
  void writesAnAttributionWithTheClassOfItsSource() throws JsonProcessingException {
    JsonNode said = json(ReadingJson.reading(reading())).at("/attributions/0");
    assertEquals(
        List.of("id", "kind", "cue", "content", "source", "said", "within", "rule"), names(said));
    assertEquals(List.of("span", "text", "actor", "class", "grounds"), names(said.get("source")));
    assertEquals("unnamed", said.at("/source/class").textValue());
    assertEquals("indirect", said.get("kind").textValue());
    assertEquals(List.of("start", "end"), names(said.at("/content/0")));
    assertEquals("2031-03-10", said.at("/said/from").textValue());
  }

  @Test
  void writesAnEventWithTheContractsFieldsInItsOrder() throws JsonProcessingException {
    JsonNode event = json(ReadingJson.reading(reading())).at("/events/0");
    assertEquals(
        List.of(
            "id",
            "type",
            "mode",
            "contexts",
            "cameo",
            "quad",
            "goldstein",
            "main",
            "trigger",
            "sentence",
            "actors",
            "recipients",
            "mediators",
            "date",
            "place",
            "placeReason",
            "status",
            "attributions",
            "interested",
            "mentions",
            "denies",
            "counts",
            "rule",
            "confidence"),
        names(event));
    assertEquals("verbal-cooperation", event.get("quad").textValue());
    assertTrue(event.get("main").booleanValue());
    assertTrue(event.get("cameo").isNull());
    assertEquals(
        List.of("modality", "polarity", "certainty", "background", "cues", "condition"),
        names(event.get("status")));
    assertEquals(List.of("from", "to", "precision", "basis", "span"), names(event.get("date")));
    assertEquals(
        List.of("span", "text", "actor", "country", "sectors", "implied"),
        names(event.at("/recipients/0")));
    assertEquals("Ostrava", event.at("/place/text").textValue());
    assertEquals(List.of("arrested", "killed"), names(event.get("counts")));
    assertEquals(2, event.at("/counts/killed/high").intValue());
    assertEquals("freed", event.at("/mentions/0/trigger/text").textValue());
    assertEquals("a1", event.at("/mentions/0/attributions/0").textValue());
  }

  @Test
  void writesInstantsAndStatesAsWords() throws JsonProcessingException {
    Submission submission =
        new Submission(
            "s1",
            SubmissionState.SUPERSEDED,
            null,
            "older",
            Instant.parse("2031-03-10T09:08:07Z"),
            null);
    assertEquals(
        "{\"id\":\"s1\",\"state\":\"superseded\",\"document\":null,\"reason\":\"older\","
            + "\"received\":\"2031-03-10T09:08:07Z\",\"finished\":null,\"batch\":null}",
        ReadingJson.mapper().writeValueAsString(submission));
  }

  @Test
  void writesAnEmojiAsItself() throws JsonProcessingException {
    String quoted = "\"\uD83D\uDE80\"";
    assertEquals(
        quoted,
        new String(ReadingJson.mapper().writeValueAsBytes("\uD83D\uDE80"), StandardCharsets.UTF_8));
    assertEquals(quoted, ReadingJson.mapper().writeValueAsString("\uD83D\uDE80"));
  }

  @Test
  void refusesASpanWhoseTextIsNotKnown() {
    assertThrows(
        JsonMappingException.class,
        () -> ReadingJson.mapper().writeValueAsString(List.of(Span.of(0, 1))));
  }
}
