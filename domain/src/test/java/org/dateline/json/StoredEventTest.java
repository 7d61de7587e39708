package org.dateline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is put together of characters is what the tree says. */
class StoredEventTest {

  private static final Instant NOON = Instant.parse("2031-03-10T12:00:00Z");
  private static final Instant LATER = Instant.parse("2031-03-10T12:00:00.012345Z");

  private static final List<StoredEvent> STORED =
      List.of(
          new StoredEvent("ev7", "d3", "s2", NOON, LATER, "ev1"),
          new StoredEvent("ev7", "d3", null, LATER, null, null));

  private static ObjectNode written() {
    JsonNode reading = ReadingJson.tree(ReadingJson.reading(SampleReading.reading()));
    ObjectNode event = (ObjectNode) reading.path("events").path(0);
    // As the ledger adds them.
    event.withArray("evidence").addObject().put("text", "freed three crews \uD83D\uDE80");
    event.withArray("sources").addObject().put("class", "unnamed").putNull("actor");
    return event;
  }

  private static void isTheForm(String json) {
    for (StoredEvent stored : STORED) {
      assertEquals(stored.form(json).toString(), stored.text(json));
    }
  }

  private static String denying(@Nullable String denied) {
    return written().put("denies", denied).toString();
  }

  @Test
  void isTheFormOfWhatAReadingHas() {
    isTheForm(denying(null));
    isTheForm(denying("e12"));
  }

  @Test
  void takesNoWordsForAField() {
    ObjectNode event = written();
    event
        .withObject("/trigger")
        .put("text", "\"denies\":\"e4\",{\"id\":\"\\\",\"words\":\uD83D\uDE80");
    isTheForm(event.toString());
  }

  @Test
  void isTheFormInWhateverOrderAndWithWhateverIsMissing() {
    isTheForm("{\"id\":\"e1\"}");
    isTheForm("{}");
    isTheForm("{\"denies\":null,\"id\":\"e1\",\"type\":\"AID\"}");
    isTheForm("{\"id\":\"e1\",\"type\":\"AID\",\"denies\":null}");
    isTheForm("{\"id\":\"e1\",\"denies\":\"e2\",\"type\":\"AID\"} ");
    isTheForm("{\"id\":\"\",\"denies\":\"e2\",\"type\":\"AID\"}");
    isTheForm("{ \"id\" : \"e1\", \"denies\" : null, \"type\" : \"AID\" }");
    isTheForm("{\"id\":null,\"denies\":null,\"type\":\"AID\"}");
  }

  @Test
  void tellsNobodyTheWordsOfWhatWasKilled() {
    String withheld = Withheld.of(denying("e2"));
    isTheForm(withheld);
    assertFalse(STORED.get(0).text(withheld).contains("\"words\""));
  }
}
