package org.dateline.api.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import org.dateline.api.lists.Listing;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventFormTest {

  private static LedgerEvent stored(String json, @Nullable Instant retracted) {
    return new LedgerEvent(
        "ev-9", 1, "d-3", "s-2", Instant.parse("2031-03-04T05:06:07Z"), retracted, "ev-7", json);
  }

  @Test
  void standsUnderItsIdInTheLedgerWithWhatTheLedgerKnows() {
    assertEquals(
        "{\"id\":\"ev-9\",\"type\":\"AID\",\"goldstein\":7.0,\"document\":\"d-3\",\"story\":\"s-2\",\"denies\":\"ev-7\","
            + "\"recorded\":\"2031-03-04T05:06:07Z\",\"retracted\":null}",
        EventForm.text(stored("{\"id\":\"e1\",\"type\":\"AID\",\"goldstein\":7.0}", null)));
  }

  @Test
  void saysWhenItWasTakenBack() {
    String json = EventForm.text(stored("{\"id\":\"e1\"}", Instant.parse("2031-03-05T00:00:00Z")));
    assertTrue(json.endsWith(",\"retracted\":\"2031-03-05T00:00:00Z\"}"), json);
  }

  @Test
  void failsLoudlyOverABrokenRow() {
    assertThrows(IllegalStateException.class, () -> EventForm.text(stored("{\"id\":", null)));
    assertThrows(IllegalStateException.class, () -> EventForm.text(stored("[]", null)));
  }

  @Test
  void listsEventsWithAWayOnAndNoTotal() throws JsonProcessingException {
    var list =
        new Listing<>(
            List.of(EventForm.listed(stored("{\"id\":\"e1\"}", null), null)), "/next", null);
    assertEquals(
        "{\"items\":[{\"id\":\"ev-9\",\"document\":\"d-3\",\"story\":\"s-2\",\"denies\":\"ev-7\","
            + "\"recorded\":\"2031-03-04T05:06:07Z\",\"retracted\":null}],"
            + "\"next\":\"/next\",\"total\":null}",
        ReadingJson.mapper().writeValueAsString(list));
  }
}
