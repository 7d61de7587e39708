package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dateline.document.Document;
import org.dateline.event.EventType;
import org.dateline.text.Span;
import org.dateline.wire.Dispatch;
import org.dateline.wire.Forms;
import org.dateline.wire.WireDesk;
import org.junit.jupiter.api.Test;

/**
 * What a wire writes beside its story gives no events, and the story gives the same in all forms.
 */
class AsidesTest {

  private static final WireDesk DESK = new WireDesk(WireDesk.MOST_BYTES);

  private static final String COPY =
      """
      BC-Poland-Port,350
      (RECASTS with Warsaw accused Minsk; Russia attacked Ukraine)
      Polish police arrest dockers

      By A. REPORTER
      GDYNIA, Poland, March 4 (AP) — Polish police arrested three dockers on Tuesday.

      Eds: Belarus invaded Poland.

      Belarus condemned Poland.

      (Reporting by A. Reporter; Editing by B. Editor)
      """;

  private static Document document(String body, String type) {
    Dispatch dispatch = new Dispatch(body.getBytes(StandardCharsets.UTF_8), type, Map.of());
    return DESK.read(dispatch).documents().get(0);
  }

  @Test
  void readsNoEventInAnAside() {
    Document document = document(COPY, "text/plain");
    Reading reading = Story.reading(document);
    assertEquals(COPY, reading.text().chars());
    assertTrue(document.asides().size() >= 6, document.asides()::toString);
    for (Span aside : document.asides()) {
      assertFalse(reading.sentences().stream().anyMatch(it -> it.span().overlaps(aside)));
    }
    assertEquals(
        List.of(EventType.COERCE, EventType.ACCUSE),
        reading.events().stream().map(it -> it.type()).toList());
  }

  @Test
  void findsTheDatelineBehindTheAsides() {
    Reading reading = Story.reading(document(COPY, "text/plain"));
    assertNotNull(reading.dateline());
    assertEquals("GDYNIA, Poland", reading.dateline().place());
    assertEquals("GDYNIA, Poland, March 4 (AP) — ", reading.text().at(reading.dateline().span()));
  }

  @Test
  void readsTheSameEventsInEveryFormat() {
    String plain = events(document(Forms.TEXT, "text/plain"));
    assertTrue(plain.contains("COERCE"), plain);
    Forms.all().forEach((type, body) -> assertEquals(plain, events(document(body, type)), type));
  }

  /** Without days, which the plain form does not tell. */
  private static String events(Document document) {
    StringBuilder told = new StringBuilder();
    Story.reading(document)
        .events()
        .forEach(
            it ->
                told.append(it.type())
                    .append(it.mode())
                    .append(it.trigger())
                    .append(it.actors())
                    .append(it.recipients())
                    .append(it.status())
                    .append('\n'));
    return told.toString();
  }
}
