package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.document.Document;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.jspecify.annotations.Nullable;

/** Copy handed in at a desk with the usual limit, and what comes of it. */
final class Refusals {

  private static final WireDesk DESK = new WireDesk(WireDesk.MOST_BYTES);

  private Refusals() {}

  static Document read(String body, String type, Map<String, String> properties) {
    return read(body.getBytes(StandardCharsets.UTF_8), type, properties);
  }

  static Document read(byte[] body, String type, Map<String, String> properties) {
    var documents = DESK.read(new Dispatch(body, type, properties)).documents();
    assertEquals(1, documents.size());
    return documents.get(0);
  }

  static void refuses(
      byte[] body, String type, Cause cause, @Nullable String field, String... named) {
    var dispatch = new Dispatch(body, type, Map.of());
    var refusal = assertThrows(UnreadableDispatch.class, () -> DESK.read(dispatch));
    assertEquals(cause, refusal.kind(), refusal.getMessage());
    assertEquals(field, refusal.field(), refusal.getMessage());
    for (String name : named) {
      assertTrue(String.valueOf(refusal.getMessage()).contains(name), refusal.getMessage());
    }
  }

  static void refuses(
      String body, String type, Cause cause, @Nullable String field, String... named) {
    refuses(body.getBytes(StandardCharsets.UTF_8), type, cause, field, named);
  }
}
