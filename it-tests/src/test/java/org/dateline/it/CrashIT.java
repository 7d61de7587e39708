package org.dateline.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed process loses nothing and stores nothing twice. */
class CrashIT {

  private static final int BACKLOG = 200;

  @TempDir Path data;

  @Test
  void storesEveryDocumentOnceThoughItIsKilledDuringTheBacklog() {
    LaunchedDateline first = LaunchedDateline.ready(data, Map.of());
    try (WireSender sender = first.sender()) {
      for (int i = 0; i < BACKLOG; i++) {
        sender.text(Story.of500Words(), Map.of("uri", uri(i)));
      }
    }
    LaunchedDateline.pause(Duration.ofSeconds(3));
    int stored = first.api().get("/api/v1/documents/" + Api.encoded(uri(BACKLOG - 1))).status();
    first.kill();
    assertEquals(404, stored, "no backlog was left to lose");
    try (LaunchedDateline again = LaunchedDateline.ready(data, Map.of())) {
      Set<String> events = new HashSet<>();
      for (int i = 0; i < BACKLOG; i++) {
        JsonNode document = again.api().document(uri(i));
        assertEquals("stored", document.path("state").asText());
        assertEquals(1, document.path("revisions").asInt());
        var found = again.api().events("document=" + document.path("id").asText());
        assertEquals(document.path("counts").path("events").asInt(), found.size());
        found.forEach(event -> assertTrue(events.add(event.path("id").asText())));
      }
    }
  }

  private static String uri(int i) {
    return "urn:test:crash:" + i;
  }
}
