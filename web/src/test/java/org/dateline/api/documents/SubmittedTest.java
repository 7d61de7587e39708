package org.dateline.api.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.wire.Dispatch;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.junit.jupiter.api.Test;

class SubmittedTest {

  private static final Submitted TEN_BYTES = new Submitted(10);

  private static InputStream bytes(int count) {
    return new ByteArrayInputStream("x".repeat(count).getBytes(StandardCharsets.UTF_8));
  }

  private static Cause refusal(Map<String, String> headers, InputStream body) {
    return assertThrows(UnreadableDispatch.class, () -> TEN_BYTES.dispatch(headers::get, body))
        .kind();
  }

  @Test
  void takesABodyOfTheGreatestLength() throws IOException {
    Dispatch dispatch =
        TEN_BYTES.dispatch(
            Map.of("Content-Type", "text/plain", "Content-Length", "10")::get, bytes(10));
    assertArrayEquals(bytes(10).readAllBytes(), dispatch.body());
    assertEquals("text/plain", dispatch.contentType());
    assertTrue(dispatch.properties().isEmpty());
  }

  @Test
  void refusesABodyThatSaysItIsTooLongBeforeItIsRead() {
    InputStream unread = bytes(11);
    assertEquals(
        Cause.TOO_LARGE,
        refusal(Map.of("Content-Type", "text/plain", "Content-Length", "11"), unread));
    assertEquals(11, assertRead(unread));
  }

  @Test
  void refusesABodyThatDoesNotSayHowLongItIsAtTheFirstByteTooMany() {
    InputStream chunked = bytes(1000);
    assertEquals(Cause.TOO_LARGE, refusal(Map.of("Content-Type", "text/plain"), chunked));
    assertEquals(989, assertRead(chunked));
  }

  @Test
  void refusesABodyThatIsPackedOrOfNoType() {
    assertEquals(
        Cause.UNSUPPORTED_TYPE,
        refusal(Map.of("Content-Type", "text/plain", "Content-Encoding", "gzip"), bytes(1)));
    assertEquals(Cause.UNSUPPORTED_TYPE, refusal(Map.of(), bytes(1)));
  }

  private static int assertRead(InputStream rest) {
    try {
      return rest.readAllBytes().length;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
