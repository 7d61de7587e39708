package org.dateline.api.documents;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dateline.wire.Dispatch;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.jspecify.annotations.Nullable;

/** The body of a request as a dispatch, never more of it in memory than is allowed. */
public final class Submitted {

  private final int mostBytes;

  /**
   * @param mostBytes how large a body may be
   */
  public Submitted(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /**
   * Reads the body.
   *
   * @param headers the value of a header by its name, or null
   * @param body read to its end, or to the first byte too many
   * @throws UnreadableDispatch if it is too large, packed, or of no type
   */
  public Dispatch dispatch(Function<String, @Nullable String> headers, InputStream body)
      throws IOException {
    String type = headers.apply(HttpHeaders.CONTENT_TYPE);
    if (type == null || type.isBlank()) {
      throw new UnreadableDispatch(
          Cause.UNSUPPORTED_TYPE, "contentType", "The request names no Content-Type.");
    }
    refusePacked(headers.apply(HttpHeaders.CONTENT_ENCODING));
    refuseLong(headers.apply(HttpHeaders.CONTENT_LENGTH));
    byte[] bytes = body.readNBytes(mostBytes);
    if (body.read() >= 0) {
      throw tooLarge("The body has more than " + mostBytes + " bytes; that is the limit.");
    }
    return new Dispatch(bytes, type, Map.of());
  }

  /**
   * A packed body would be limited by its packed size only.
   *
   * @throws UnreadableDispatch if it is packed
   */
  public static void refusePacked(@Nullable String encoding) {
    if (encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
      throw new UnreadableDispatch(
          Cause.UNSUPPORTED_TYPE, "contentEncoding", "Bodies are read as they are, not packed.");
    }
  }

  /** Before a byte is read. What cannot be a length is left to the count. */
  private void refuseLong(@Nullable String length) {
    try {
      if (length != null && Long.parseLong(length.strip()) > mostBytes) {
        throw tooLarge(
            "The body has " + length.strip() + " bytes; at most " + mostBytes + " are" + " taken.");
      }
    } catch (NumberFormatException e) {
      return;
    }
  }

  private static UnreadableDispatch tooLarge(String detail) {
    return new UnreadableDispatch(Cause.TOO_LARGE, null, detail);
  }
}
