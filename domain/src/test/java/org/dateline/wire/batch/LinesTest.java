package org.dateline.wire.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.wire.Dispatch;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  private static final int MOST = 1000;
  private static final String NDJSON = "application/x-ndjson";

  private static List<BatchItem> items(InputStream body) throws IOException {
    List<BatchItem> items = new ArrayList<>();
    new BatchDesk(MOST).read(NDJSON, body, items::add);
    return items;
  }

  private static List<BatchItem> items(String body) throws IOException {
    return items(new ByteArrayInputStream(body.getBytes(UTF_8)));
  }

  private static UnreadableDispatch refusal(String body) {
    return assertThrows(UnreadableDispatch.class, () -> items(body));
  }

  private static String form(String text) {
    return "{\"text\": \"" + text + "\"}";
  }

  private static String body(BatchItem item) {
    Dispatch dispatch = item.dispatch();
    assertNotNull(dispatch);
    return new String(dispatch.body(), UTF_8);
  }

  @Test
  void takesEachLineAsADocumentForm() throws IOException {
    List<BatchItem> items = items(form("One \uD83D\uDEA2.") + "\n" + form("Two.") + "\r\n");
    assertEquals(2, items.size());
    assertEquals(form("One \uD83D\uDEA2."), body(items.get(0)));
    assertEquals(form("Two.") + "\r", body(items.get(1)));
    Dispatch first = items.get(0).dispatch();
    assertEquals("application/json", first == null ? "" : first.contentType());
  }

  @Test
  void takesTheLastLineWithoutAnEndAndBlankLinesForNothing() throws IOException {
    assertEquals(2, items("\n \t\r\n" + form("One.") + "\n\n\n" + form("Two.")).size());
  }

  @Test
  void readsOverAByteOrderMark() throws IOException {
    assertEquals(1, items("\uFEFF" + form("One.")).size());
  }

  @Test
  void namesTheLineThatCannotBeRead() throws IOException {
    List<BatchItem> items =
        items(form("One.") + "\n\n{\"text\": \n{\"title\": \"x\"}\n[1]\n" + form("Two."));
    assertEquals(5, items.size());
    assertTrue(fault(items.get(1)).startsWith("line 3: The body ends"), fault(items.get(1)));
    assertTrue(fault(items.get(2)).startsWith("line 4: "), fault(items.get(2)));
    assertTrue(fault(items.get(3)).startsWith("line 5: "), fault(items.get(3)));
    assertEquals(form("Two."), body(items.get(4)));
  }

  private static String fault(BatchItem item) {
    return String.valueOf(item.fault());
  }

  @Test
  void refusesALineThatIsTooLongAndTakesTheNext() throws IOException {
    String longest = form("x".repeat(MOST - form("").length()));
    List<BatchItem> items =
        items(longest + "\n" + form("x".repeat(200_000)) + "\n" + form("Two.") + "\n");
    assertEquals(longest, body(items.get(0)));
    assertEquals("line 2: It has more than 1000 bytes; that is the limit.", fault(items.get(1)));
    assertEquals(form("Two."), body(items.get(2)));
  }

  @Test
  void rejectsABrokenFirstLineWhereTheRestIsNdjson() throws IOException {
    List<BatchItem> items = items("nonsense\n" + form("Two."));
    assertTrue(fault(items.get(0)).startsWith("line 1: "), fault(items.get(0)));
    assertEquals(form("Two."), body(items.get(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\nGDYNIA - Dockers walked out.\nThey said so.",
        "\n\n<a/>",
        "\n\nPK\u0003\u0004"
      })
  void refusesABodyThatIsNoNdjsonAtAllWithTheOffset(String body) {
    UnreadableDispatch refusal = refusal(body);
    assertEquals(Cause.MALFORMED, refusal.kind());
    assertTrue(String.valueOf(refusal.getMessage()).contains("at offset 2 "), refusal.toString());
  }

  @Test
  void givesUpEarlyOnABodyThatIsSomethingElse() {
    InputStream endless =
        new SequenceInputStream(
            Collections.enumeration(
                Stream.generate(() -> "no JSON\n")
                    .limit(200_000)
                    .map(it -> (InputStream) new ByteArrayInputStream(it.getBytes(UTF_8)))
                    .toList()));
    assertThrows(UnreadableDispatch.class, () -> items(endless));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\t\n", "\uFEFF"})
  void refusesABodyWithoutADocument(String body) {
    assertEquals(Cause.INVALID, refusal(body).kind());
  }

  @Test
  void refusesAnotherContentTypeAndNamesThoseThatAreRead() {
    for (String type : new String[] {"application/json", "", "x\u0000", "application/zipx"}) {
      UnknownBatchType refusal =
          assertThrows(
              UnknownBatchType.class,
              () -> new BatchDesk(MOST).read(type, InputStream.nullInputStream(), item -> {}));
      assertTrue(String.valueOf(refusal.getMessage()).contains(NDJSON), refusal.toString());
    }
  }
}
