package org.dateline.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way of one document, in by JMS or HTTP, out by HTTP: the same on every database. */
abstract class DocumentPathContract extends PathFixture {

  @Test
  void tellsTheEventsOfAStorySentByJms() {
    String uri = fresh();
    try (WireSender sender = dateline().sender()) {
      sender.text(Story.readme(), Map.of("contentType", "text/plain", "uri", uri));
    }
    JsonNode document = dateline().api().document(uri);
    List<JsonNode> events = events("document=" + document.path("id").asText());
    assertEquals("stored", document.path("state").asText());
    assertEquals(document.path("counts").path("events").asInt(), events.size());
    assertFalse(events.isEmpty());
  }

  @Test
  void answersWithTheVeryEventThatTheReadmeShows() throws Exception {
    String uri = fresh();
    send(Story.readme(), uri);
    JsonNode event = events("type=ACCUSE&document=" + Api.encoded(uri)).get(0);
    for (String own : List.of("id", "document", "story", "recorded")) {
      assertTrue(event.path(own).isTextual(), own);
      ((ObjectNode) event).put(own, "…");
    }
    assertEquals(JSON.readTree(Story.readmeAnswer()), event);
  }

  @Test
  void quotesTheVeryWordsWithEverySpan() {
    String uri = fresh();
    send("\uD83D\uDCF0 \u05E9\u05DC\u05D5\u05DD. " + Story.short1(), uri);
    String text = dateline().api().document(uri).path("text").asText();
    JsonNode reading =
        dateline().api().get("/api/v1/documents/" + Api.encoded(uri) + "/reading").json();
    JsonNode trigger = reading.path("events").get(0).path("trigger");
    int[] points = text.codePoints().toArray();
    int start = trigger.path("span").path("start").asInt();
    int end = trigger.path("span").path("end").asInt();
    assertEquals(trigger.path("text").asText(), new String(points, start, end - start));
  }

  @Test
  void acceptsADocumentByHttpAndTellsHowItEnded() {
    String uri = fresh();
    ObjectNode form = JSON.createObjectNode().put("uri", uri).put("text", Story.short1());
    form.put("published", "2025-03-04").put("headline", "Norway accuses Russia");
    Api.Answer accepted =
        dateline().api().post("/api/v1/documents", "application/json", form.toString());
    assertEquals(202, accepted.status(), accepted.body());
    JsonNode submission = dateline().api().terminal(path(accepted.header("Location")));
    assertEquals("stored", submission.path("state").asText(), submission.toString());
    JsonNode document =
        dateline().api().get("/api/v1/documents/" + submission.path("document").asText()).json();
    assertEquals(uri, document.path("uri").asText());
    assertEquals("Norway accuses Russia", document.path("headline").asText());
  }

  @Test
  void answersTheSenderOnItsOwnQueue() throws Exception {
    try (WireSender sender = dateline().sender()) {
      JsonNode stored = JSON.readTree(sender.ask(Story.short1(), Map.of(), "first"));
      JsonNode rejected =
          JSON.readTree(sender.ask("<p>no</p>", Map.of("contentType", "image/png"), "second"));
      assertEquals("stored", stored.path("state").asText(), stored.toString());
      assertEquals("rejected", rejected.path("state").asText(), rejected.toString());
      assertTrue(rejected.path("reason").asText().contains("contentType"), rejected.toString());
    }
  }

  @Test
  void keepsOneDocumentThoughItIsSentTwice() {
    String uri = fresh();
    String text = Story.short1();
    send(text, uri);
    int events = events("document=" + Api.encoded(uri)).size();
    JsonNode again = send(text, uri);
    assertEquals("duplicate", again.path("state").asText(), again.toString());
    assertEquals(events, events("document=" + Api.encoded(uri)).size());
    assertEquals(1, dateline().api().document(uri).path("revisions").asInt());
  }

  @Test
  void readsWithoutStoring() {
    String text = Story.short1();
    Api.Answer answer = dateline().api().post("/api/v1/readings", "text/plain", text);
    assertEquals(200, answer.status(), answer.body());
    assertEquals("ACCUSE", answer.json().path("events").get(0).path("type").asText());
    String uri = fresh();
    JsonNode stored = send(text, uri);
    assertEquals("stored", stored.path("state").asText(), "the reading was stored: " + stored);
  }
}
