package org.dateline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
