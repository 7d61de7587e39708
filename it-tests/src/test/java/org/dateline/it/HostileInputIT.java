package org.dateline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad copy gets its answer, and the next document is stored. */
@ExtendWith(SharedDateline.class)
class HostileInputIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PLAIN = "text/plain";
  private static final String FORM = "application/json";

  private final LaunchedDateline dateline;

  HostileInputIT(LaunchedDateline dateline) {
    this.dateline = dateline;
  }

  @AfterEach
  void storesTheNextDocument() {
    String uri = "urn:test:" + UUID.randomUUID();
    try (WireSender sender = dateline.sender()) {
      sender.text(Story.short1(), Map.of("uri", uri));
    }
    assertEquals("stored", dateline.api().document(uri).path("state").asText());
  }

  @Test
  void rejectsAnObjectMessageUnread() {
    try (WireSender sender = dateline.sender()) {
      ended("rejected", "ObjectMessage", sender.object(new ArrayList<>()));
    }
  }

  @Test
  void rejectsAnUnknownContentType() {
    assertEquals(415, post("image/png", "x".getBytes(UTF_8)).status());
    ended("rejected", "contentType", byJms("image/png", "x".getBytes(UTF_8)));
  }

  @Test
  void namesTheOffsetOfAByteThatIsNotUtf8() {
    byte[] body = {'O', 'k', (byte) 0xC3, 0x28};
    Api.Answer answer = post(PLAIN, body);
    ended("rejected", "2", byJms(PLAIN, body));
    assertEquals(400, read(PLAIN, body).status(), answer.body());
    assertTrue(read(PLAIN, body).json().path("detail").asText().contains("2"));
  }

  @Test
  void rejectsJsonThatBreaksOff() {
    byte[] body = "{\"text\": \"Norway acc".getBytes(UTF_8);
    assertEquals(400, read(FORM, body).status());
    ended("rejected", "", byJms(FORM, body));
  }

  @Test
  void rejectsAnEmptyBody() {
    assertTrue(read(PLAIN, new byte[0]).status() >= 400);
    ended("rejected", "", byJms(PLAIN, new byte[0]));
  }

  @Test
  void rejectsSixMegabytes() {
    byte[] body = "A word. ".repeat(6 * 1024 * 128).getBytes(UTF_8);
    assertEquals(413, post(PLAIN, body).status());
    assertEquals(413, read(PLAIN, body).status());
    ended("rejected", "5242880", byJms(PLAIN, body));
  }

  @Test
  void readsALineOfAMegabyteWithoutAFullStop() {
    byte[] body = "the army and the rebels ".repeat(45_000).getBytes(UTF_8);
    ended("stored", "", byJms(PLAIN, body));
  }

  @Test
  void mendsNulAndLoneSurrogates() {
    String text = "{\"text\": \"A \\ud800 and \\u0000. Norway accused Russia of spying.\"}";
    String document = ended("stored", "", byJms(FORM, text.getBytes(UTF_8)));
    JsonNode stored = dateline.api().get("/api/v1/documents/" + document).json();
    assertTrue(stored.path("text").asText().startsWith("A \uFFFD and \uFFFD. Norway"));
  }

  @Test
  void rejectsTenThousandLevelsOfJson() {
    byte[] body = ("{\"text\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}").getBytes(UTF_8);
    assertEquals(400, read(FORM, body).status());
    ended("rejected", "", byJms(FORM, body));
  }

  @Test
  void namesTheFieldThatIsWrong() {
    Api.Answer answer =
        read(FORM, "{\"text\": \"Hello.\", \"published\": \"yesterday\"}".getBytes(UTF_8));
    assertEquals(422, answer.status(), answer.body());
    assertTrue(answer.json().toString().contains("published"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "name=%00, 400, name",
    "name=%07bell, 400, name",
    "name=, 400, name",
    "not.name=a%0Ab, 400, name",
    "kind=gang, 400, kind",
    "country=ZZZ, 400, country",
    "limit=0, 400, limit",
    "cursor=AAAA, 400, cursor",
    "format=gdelt, 400, format",
    "nmae=x, 400, nmae",
    "name=%F0%9F%9A%80, 200, items",
    "name=%ED%A0%80, 200, items",
    "name=%FF%FE, 200, items",
    "name=%7Bx%7D%25, 200, items",
    "name='or%201=1--, 200, items"
  })
  void answersWhateverIsAskedOfTheActors(String query, int status, String named) {
    Api.Answer answer = dateline.api().get("/api/v1/actors?" + query);
    assertEquals(status, answer.status(), answer.body());
    assertEquals(status == 200, answer.json().has("items"), answer.body());
    assertTrue(answer.body().contains(named), answer.body());
  }

  @Test
  void refusesANameThatIsLongerThanAnyName() {
    for (int length : new int[] {201, 10_000, 60_000}) {
      Api.Answer answer = dateline.api().get("/api/v1/actors?name=" + "x".repeat(length));
      assertEquals(400, answer.status(), answer.body());
      assertEquals("name", answer.json().path("parameter").asText(), answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.nobody", "%F0%9F%9A%80", "a%2fb", "'%20or%201=1--", "%7Bx%7D"})
  void namesTheActorThatThereIsNot(String id) {
    Api.Answer answer = dateline.api().get("/api/v1/actors/" + id);
    assertEquals(404, answer.status(), answer.body());
    String asked = URLDecoder.decode(id, UTF_8);
    assertTrue(answer.json().path("detail").asText().contains(asked), answer.body());
  }

  private Api.Answer post(String contentType, byte[] body) {
    return dateline.api().post("/api/v1/documents", contentType, body);
  }

  private Api.Answer read(String contentType, byte[] body) {
    return dateline.api().post("/api/v1/readings", contentType, body);
  }

  /** Sends by JMS with a place for the answer, and returns the answer. */
  private String byJms(String contentType, byte[] body) {
    try (WireSender sender = dateline.sender()) {
      return sender.askBytes(body, Map.of("contentType", contentType));
    }
  }

  /** Checks an answer and returns the id of its document. */
  private static String ended(String state, String reason, String answer) {
    try {
      JsonNode submission = JSON.readTree(answer);
      assertEquals(state, submission.path("state").asText(), answer);
      assertTrue(submission.path("reason").asText("").contains(reason), answer);
      return submission.path("document").asText();
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(answer, e);
    }
  }
}
