package org.dateline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents by the hundred, over HTTP. */
@ExtendWith(SharedDateline.class)
class BatchesIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LINES = "application/x-ndjson";
  private static final String ARCHIVE = "application/zip";

  private final LaunchedDateline dateline;

  BatchesIT(LaunchedDateline dateline) {
    this.dateline = dateline;
  }

  @Test
  void storesEveryLineAndRejectsTheOneThatIsBroken() {
    String mark = UUID.randomUUID().toString();
    String body = lines(mark, 5) + "{\"title\": \"no text\"}\n" + lines(mark, 6);
    JsonNode batch = finished(post(LINES, body.getBytes(UTF_8)));
    assertEquals(12, batch.path("total").asInt(), batch.toString());
    assertEquals(6, batch.path("states").path("stored").asInt(), batch.toString());
    assertEquals(5, batch.path("states").path("duplicate").asInt(), batch.toString());
    assertEquals(1, batch.path("states").path("rejected").asInt(), batch.toString());
    assertEquals(0, batch.path("states").path("queued").asInt(), batch.toString());
    assertTrue(batch.path("rate").asDouble() > 0, batch.toString());
    assertEquals("stored", api().document("urn:test:" + mark + ":4").path("state").asText());
  }

  @Test
  void storesEveryFileOfAnArchive() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      put(zip, "a.txt", Story.short1() + UUID.randomUUID());
      put(zip, "b.ndjson", lines(UUID.randomUUID().toString(), 3));
      put(zip, "c.png", "no picture");
    }
    JsonNode batch = finished(post(ARCHIVE, packed.toByteArray()));
    assertEquals(5, batch.path("total").asInt(), batch.toString());
    assertEquals(4, batch.path("states").path("stored").asInt(), batch.toString());
    assertEquals(1, batch.path("states").path("rejected").asInt(), batch.toString());
  }

  @Test
  void tellsHowABatchMovesUntilItIsFinished() throws IOException {
    String location = post(LINES, lines(UUID.randomUUID().toString(), 40).getBytes(UTF_8));
    Api.Answer stream = stream(location);
    assertEquals(200, stream.status(), stream.body());
    assertTrue(stream.header("Content-Type").startsWith("text/event-stream"));
    String[] events = stream.body().strip().split("\n\n", -1);
    String last = events[events.length - 1];
    assertTrue(last.contains("event: finished"), stream.body());
    String data = last.lines().filter(it -> it.startsWith("data:")).findFirst().orElseThrow();
    JsonNode told = JSON.readTree(data.substring("data:".length()));
    assertEquals(40, told.path("states").path("stored").asInt(), stream.body());
    assertEquals(api().get(location).json(), told);
    assertTrue(stream.body().startsWith("event: progress"), stream.body());
    assertFalse(dateline.log().contains("invocation stack"), dateline.log());
  }

  @Test
  void knowsNoBatchThatNeverWas() {
    assertEquals(404, api().get("/api/v1/batches/none").status());
    Api.Answer stream = stream("/api/v1/batches/none");
    assertEquals(404, stream.status(), stream.body());
    assertEquals(400, api().get("/api/v1/batches/none?limit=1").status());
  }

  @Test
  void namesTheBatchOfASubmission() {
    JsonNode alone =
        api().post("/api/v1/documents", "text/plain", Story.short1() + UUID.randomUUID()).json();
    assertTrue(alone.has("batch") && alone.path("batch").isNull(), alone.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "application/x-ndjson, 'GDYNIA - Dockers walked out.', 400",
    "application/x-ndjson, '', 422",
    "application/zip, 'GDYNIA - Dockers walked out.', 400",
    "application/zip, '', 422",
    "application/json, '{\"text\": \"x\"}', 415"
  })
  void refusesABodyThatIsNoBatch(String type, String body, int status) {
    Api.Answer answer = api().post("/api/v1/documents/batch", type, body);
    assertEquals(status, answer.status(), answer.body());
    assertEquals("application/problem+json", answer.header("Content-Type"));
  }

  @Test
  void refusesABombAtOnceAndStoresTheNextDocument() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        zip.write(zeros);
      }
    }
    Duration fastest = Duration.ofDays(1);
    // The best of some: a busy machine is no fault of the server.
    for (int i = 0; i < 5; i++) {
      Instant start = Instant.now();
      Api.Answer answer = api().post("/api/v1/documents/batch", ARCHIVE, packed.toByteArray());
      Duration took = Duration.between(start, Instant.now());
      assertEquals(413, answer.status(), answer.body());
      fastest = took.compareTo(fastest) < 0 ? took : fastest;
    }
    assertTrue(fastest.toMillis() < 200, fastest.toString());
    finished(post(LINES, lines(UUID.randomUUID().toString(), 1).getBytes(UTF_8)));
  }

  private Api api() {
    return dateline.api();
  }

  /** Posts a batch and answers with its path. */
  private String post(String type, byte[] body) {
    Api.Answer accepted = api().post("/api/v1/documents/batch", type, body);
    assertEquals(202, accepted.status(), accepted.body());
    return DocumentPathContract.path(accepted.header("Location"));
  }

  private Api.Answer stream(String path) {
    return api()
        .send(HttpRequest.newBuilder(api().uri(path)).header("Accept", "text/event-stream").GET());
  }

  private JsonNode finished(String path) {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
    while (true) {
      JsonNode batch = api().get(path).json();
      if (!batch.path("finished").isNull()) {
        return batch;
      }
      assertTrue(Instant.now().isBefore(deadline), batch.toString());
      LaunchedDateline.pause(Duration.ofMillis(50));
    }
  }

  private static String lines(String mark, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines
          .append(
              JSON.createObjectNode()
                  .put("uri", "urn:test:" + mark + ":" + i)
                  .put("text", "Norway accused Russia of spying, report " + i + " said."))
          .append('\n');
    }
    return lines.toString();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
