package org.dateline.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Corrections, kills and embargoes reach the events, and whoever listens hears of it. */
@ExtendWith(SharedDateline.class)
class RevisionsIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final LaunchedDateline dateline;
  private final String uri = "urn:test:" + UUID.randomUUID();

  RevisionsIT(LaunchedDateline dateline) {
    this.dateline = dateline;
  }

  @Test
  void keepsTheIdOfAnEventThatACorrectionChanges() {
    send(accusation("Norway", "Russia").put("revision", 1));
    JsonNode before = only(events());
    Instant then = Instant.now();
    send(accusation("Norway", "Belarus").put("revision", 2));

    JsonNode after = only(events());
    assertEquals(before.path("id"), after.path("id"));
    assertEquals("BLR", after.path("recipients").get(0).path("country").asText());
    JsonNode history =
        answer("/api/v1/events/" + after.path("id").asText() + "/history").path("items");
    assertEquals(List.of("changed", "stored"), history.findValuesAsText("change"));
    assertEquals(
        "RUS", only(events("asOf=" + then)).path("recipients").get(0).path("country").asText());
    assertEquals(2, revisions().size());
  }

  @Test
  void retractsWhatACorrectionNoLongerTells() {
    send(accusation("Norway", "Russia").put("revision", 1));
    String id = only(events()).path("id").asText();
    send(form("The harbour office in Oslo was closed all day.").put("revision", 2));

    assertEquals(List.of(), events());
    assertTrue(answer("/api/v1/events/" + id).path("retracted").isTextual());
  }

  @Test
  void retractsAllEventsOfAKilledStoryWithinASecond() throws Exception {
    send(accusation("Norway", "Russia").put("revision", 1));
    String id = only(events()).path("id").asText();
    try (Listening listening = Listening.to(stream(), null)) {
      listening.lastId();
      JsonNode kill = send(form(null).put("revision", 2).put("pubStatus", "canceled"));
      Instant killed = Instant.parse(kill.path("finished").asText());

      assertEquals("withheld", kill.path("state").asText(), kill.toString());
      Listening.Heard heard = listening.next();
      if (heard.name().equals("stored")) {
        // That it was stored may have been told only when somebody listened.
        heard = listening.next();
      }
      Duration late = Duration.between(killed, Instant.now());
      assertEquals("retracted", heard.name());
      assertEquals(id, heard.data().path("id").asText());
      assertTrue(heard.data().path("retracted").isTextual(), heard.toString());
      // What is promised is a second; a loaded machine is forgiven some.
      assertTrue(late.toSeconds() < 10, late.toString());
    }
    assertEquals(List.of(), events());
    JsonNode document = answer("/api/v1/documents/" + Api.encoded(uri));
    assertEquals("withheld", document.path("state").asText());
    assertTrue(document.path("text").isNull(), document.toString());
    for (String of : List.of("/text", "/reading")) {
      assertEquals(404, dateline.api().get("/api/v1/documents/" + Api.encoded(uri) + of).status());
    }
  }

  @Test
  void showsAnEmbargoedStoryAtItsHourWithoutAResend() throws Exception {
    Instant hour = Instant.now().plusSeconds(8);
    JsonNode held = send(accusation("Norway", "Russia").put("embargoedUntil", hour.toString()));

    assertEquals("withheld", held.path("state").asText(), held.toString());
    assertEquals(List.of(), events());
    assertFalse(
        dateline.api().get("/api/v1/documents/" + Api.encoded(uri)).body().contains("Norway"));
    while (Instant.now().isBefore(hour.plusMillis(500))) {
      Thread.sleep(200);
    }
    assertEquals("ACCUSE", only(events()).path("type").asText());
    JsonNode document = answer("/api/v1/documents/" + Api.encoded(uri));
    assertEquals("stored", document.path("state").asText());
  }

  @Test
  void tellsTheTopicAndComesBackToWhereAListenerWas() throws Exception {
    String position;
    try (WireSender sender = dateline.sender();
        WireSender.Subscription topic = sender.subscribe("dateline.events");
        Listening listening = Listening.to(stream(), null)) {
      position = listening.lastId();
      send(accusation("Norway", "Russia").put("revision", 1));
      Listening.Heard stored = listening.next();
      assertEquals("stored", stored.name());
      JsonNode told = JSON.readTree(((TextMessage) ofThisStory(topic)).getText());
      assertEquals(stored.data().path("id"), told.path("id"));
      assertEquals("stored", told.path("change").asText());
      assertEquals(stored.id(), told.path("position").asText());
    }
    send(accusation("Norway", "Belarus").put("revision", 2));
    try (Listening again = Listening.to(stream(), position)) {
      assertEquals("stored", again.next().name());
      assertEquals("changed", again.next().name());
      assertEquals(List.of(), again.within(600));
    }
  }

  @Test
  void refusesAPlaceThatNobodyCanHaveHeard() {
    for (String id : List.of("x", "-1", "999999999999")) {
      Api.Answer answer =
          dateline
              .api()
              .send(
                  java.net.http.HttpRequest.newBuilder(stream())
                      .header("Accept", "text/event-stream, application/problem+json")
                      .header("Last-Event-ID", id));
      assertEquals(400, answer.status(), answer.body());
      assertEquals("Last-Event-ID", answer.json().path("parameter").asText());
    }
  }

  @Test
  void marksACopyFromAnotherOutletAndKeepsItAsItsOwnDocument() {
    String story = likeNoOther();
    send(form(story));
    String original = answer("/api/v1/documents/" + Api.encoded(uri)).path("id").asText();
    String other = uri + ":copy";
    send(form("By A. Writer\n\n" + story).put("uri", other).put("publisher", "Other Post"));

    JsonNode copy = answer("/api/v1/documents/" + Api.encoded(other));
    assertNotEquals(original, copy.path("id").asText());
    assertEquals(original, copy.path("copyOf").asText(), copy.toString());
    assertTrue(copy.path("likeness").asDouble() > 0.9, copy.toString());
  }

  /** Other tests' stories have sentences in common. */
  private static String likeNoOther() {
    StringBuilder story = new StringBuilder();
    for (int i = 0; i < 15; i++) {
      String[] words = UUID.randomUUID().toString().split("-", -1);
      story.append("The council of ").append(words[0]).append(" met on the plan for ");
      story.append(words[1]).append(" and ").append(words[2]).append(" before the ship left. ");
    }
    return story.toString();
  }

  private Message ofThisStory(WireSender.Subscription topic) throws Exception {
    String document = answer("/api/v1/documents/" + Api.encoded(uri)).path("id").asText();
    for (Message message = topic.next(); message != null; message = topic.next()) {
      if (document.equals(message.getStringProperty("document"))) {
        return message;
      }
    }
    throw new AssertionError("nothing came to the topic");
  }

  private java.net.URI stream() {
    return dateline.api().uri("/api/v1/events/stream?document=" + Api.encoded(uri));
  }

  private ObjectNode accusation(String by, String of) {
    return form(
        "OSLO, March 4, 2025 — "
            + by
            + " accused "
            + of
            + " on Tuesday of jamming signals near its border.");
  }

  private ObjectNode form(String text) {
    return JSON.createObjectNode().put("uri", uri).put("text", text);
  }

  private JsonNode send(ObjectNode form) {
    Api.Answer accepted =
        dateline.api().post("/api/v1/documents", "application/json", form.toString());
    assertEquals(202, accepted.status(), accepted.body());
    return dateline.api().terminal(DocumentPathContract.path(accepted.header("Location")));
  }

  private List<JsonNode> events(String... more) {
    List<String> filters = new ArrayList<>(List.of("document=" + Api.encoded(uri)));
    filters.addAll(List.of(more));
    return dateline.api().events(String.join("&", filters));
  }

  private JsonNode revisions() {
    return answer("/api/v1/documents/" + Api.encoded(uri) + "/revisions").path("items");
  }

  private static JsonNode only(List<JsonNode> all) {
    assertEquals(1, all.size(), all.toString());
    return all.get(0);
  }

  private JsonNode answer(String path) {
    Api.Answer answer = dateline.api().get(path);
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }
}
