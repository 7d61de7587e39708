package org.dateline.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody could deliver: listed, read, replayed and thrown away over HTTP. */
@ExtendWith(SharedDateline.class)
class DeadLettersIT {

  private static final String ROOT = "/api/v1/dead-letters";

  private final LaunchedDateline dateline;

  DeadLettersIT(LaunchedDateline dateline) {
    this.dateline = dateline;
  }

  @Test
  void listsADeadLetterAndShowsItsBody() {
    String story = Story.short1();
    String uri = bury(story);
    JsonNode letter = letter(uri);
    assertEquals("dead", letter.path("queue").asText());
    assertEquals("no verb", letter.path("reason").asText());
    assertEquals(5, letter.path("attempts").asInt());
    assertEquals("text/plain", letter.path("contentType").asText());
    Api.Answer whole = api().get(ROOT + "/" + letter.path("id").asText());
    assertEquals(200, whole.status(), whole.body());
    assertEquals(story, whole.json().path("body").asText());
    assertEquals(uri, whole.json().path("uri").asText());
  }

  @Test
  void storesAReplayedLetterOnceHoweverOftenItIsReplayed() {
    String uri = bury(Story.short1());
    String id = letter(uri).path("id").asText();
    Api.Answer first = replay(id);
    assertEquals(202, first.status(), first.body());
    String submission = DocumentPathContract.path(first.header("Location"));
    assertEquals("stored", api().terminal(submission).path("state").asText());
    Api.Answer second = replay(id);
    assertEquals(202, second.status(), second.body());
    assertEquals(submission, DocumentPathContract.path(second.header("Location")));
    assertEquals("stored", second.json().path("state").asText());
    assertEquals(1, api().document(uri).path("revisions").asInt());
    assertEquals(404, api().get(ROOT + "/" + id).status());
  }

  @Test
  void throwsALetterAwayForGood() {
    String id = letter(bury(Story.short1())).path("id").asText();
    Api.Answer gone = api().delete(ROOT + "/" + id);
    assertEquals(204, gone.status(), gone.body());
    assertEquals(404, api().delete(ROOT + "/" + id).status());
    assertEquals(404, api().get(ROOT + "/" + id).status());
    assertEquals(404, replay(id).status());
  }

  @Test
  void turnsThroughAllPages() {
    List<String> uris = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      uris.add(bury(Story.short1()));
    }
    List<String> found = new ArrayList<>();
    String next = ROOT + "?limit=2";
    while (next != null) {
      JsonNode page = api().get(next).json();
      assertTrue(page.path("items").size() <= 2, page.toString());
      page.path("items").forEach(it -> found.add(it.path("uri").asText()));
      next =
          page.path("next").isNull() ? null : DocumentPathContract.path(page.path("next").asText());
    }
    found.retainAll(uris);
    assertEquals(uris, found);
  }

  @Test
  void listsAndReplaysWhatExpired() {
    String uri = DocumentPathContract.fresh();
    try (WireSender sender = dateline.sender()) {
      sender.lay("dateline.expired", Story.short1(), Map.of("uri", uri));
    }
    JsonNode letter = letter(uri);
    assertEquals("expired", letter.path("queue").asText());
    Api.Answer again = replay(letter.path("id").asText());
    assertEquals(202, again.status(), again.body());
    assertEquals("stored", api().document(uri).path("state").asText());
  }

  @Test
  void tellsItsSenderThatADocumentExpired() {
    List<String> answers = new ArrayList<>();
    try (WireSender sender = dateline.sender()) {
      // A reader may be quicker than a thousandth of a second.
      while (answers.size() < 10 && answers.stream().noneMatch(it -> it.contains("expired"))) {
        answers.add(sender.askTooLate(Story.short1() + " Take " + answers.size()));
      }
    }
    String last = answers.get(answers.size() - 1);
    assertTrue(last.contains("\"dead\"") && last.contains("expired"), answers.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "'%20or%20'1'='1", "m1%20or%201=1", "%F0%9F%9A%80"})
  void knowsNoLetterByAnIdThatIsNone(String id) {
    bury(Story.short1());
    assertEquals(404, api().get(ROOT + "/" + id).status());
    assertEquals(404, replay(id).status());
    assertEquals(404, api().delete(ROOT + "/" + id).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "cursor=AAAA", "format=pdf", "queue=dead"})
  void namesAParameterThatItDoesNotTake(String query) {
    Api.Answer answer = api().get(ROOT + "?" + query);
    assertEquals(400, answer.status(), answer.body());
    assertEquals(query.split("=", 2)[0], answer.json().path("parameter").asText());
  }

  private Api api() {
    return dateline.api();
  }

  private Api.Answer replay(String id) {
    return api()
        .send(
            HttpRequest.newBuilder(api().uri(ROOT + "/" + id + "/replay"))
                .POST(BodyPublishers.noBody()));
  }

  private String bury(String text) {
    String uri = DocumentPathContract.fresh();
    try (WireSender sender = dateline.sender()) {
      sender.lay(
          "dateline.dead",
          text,
          Map.of(
              "uri", uri,
              "contentType", "text/plain",
              "submission", UUID.randomUUID().toString(),
              "reason", "no verb",
              "attempts", "5",
              "class", "java.lang.IllegalStateException"));
    }
    return uri;
  }

  /** Waits for the letter with this uri. */
  private JsonNode letter(String uri) {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
    while (true) {
      JsonNode page = api().get(ROOT + "?limit=500").json();
      for (JsonNode letter : page.path("items")) {
        if (uri.equals(letter.path("uri").asText())) {
          return letter;
        }
      }
      assertTrue(Instant.now().isBefore(deadline), page.toString());
      LaunchedDateline.pause(Duration.ofMillis(100));
    }
  }
}
