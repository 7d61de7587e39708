package org.dateline.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A submission as it arrived: its bytes and what its envelope says of them.
 *
 * @param body the bytes; the record takes them over, nobody writes to them afterwards
 * @param contentType media type with its parameters, as sent: {@code text/plain;charset=UTF-8}
 * @param properties the contract's message properties that were given ({@code uri}, {@code
 *     revision}, {@code headline}, {@code published}, {@code publisher}, {@code byline}, {@code
 *     url}, {@code language}); others are kept out
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of 5 MB would serve nobody
public record Dispatch(byte[] body, String contentType, Map<String, String> properties) {

  public Dispatch {
    properties = Map.copyOf(properties);
  }

  /**
   * A dispatch that came as characters, of which neither a charset parameter nor the body itself
   * can say anything. Half a character, which no bytes can carry, becomes U+FFFD.
   */
  public static Dispatch of(String body, String contentType, Map<String, String> properties) {
    int parameters = contentType.indexOf(';');
    String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
    return new Dispatch(utf8(body), type + ";charset=UTF-8", properties);
  }

  /** The body as characters; empty where its content type or its bytes say that it is no text. */
  public Optional<String> chars() {
    try {
      MediaType type = MediaType.parse(contentType);
      return type.isText()
          ? Optional.of(Decoding.of(body, type.charset(), WireDesk.format(type)).decode(body))
          : Optional.empty();
    } catch (UnreadableDispatch e) {
      return Optional.empty();
    }
  }

  private static byte[] utf8(String body) {
    try {
      ByteBuffer bytes =
          StandardCharsets.UTF_8
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8))
              .encode(CharBuffer.wrap(body));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return exact;
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("UTF-8 has every character", e);
    }
  }
}
