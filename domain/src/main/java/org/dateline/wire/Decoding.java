package org.dateline.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How bytes become characters: strictly, so that what cannot be read is refused with its offset and
 * never guessed at. A byte order mark says how the rest is written and is no part of the text.
 *
 * @param charset as the sender or the mark says; UTF-8 where both are silent
 * @param skip how many bytes of mark stand before the text
 */
record Decoding(Charset charset, int skip) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Map<String, Charset> NAMES = names();
  private static final Set<String> ALLOWED =
      new TreeSet<>(Set.of("UTF-8", "UTF-16", "ISO-8859-1", "windows-1252", "US-ASCII"));

  /**
   * Decides by the charset parameter, else the mark, else what the body says of itself.
   *
   * @param parameter the charset parameter, or null
   * @param format how the body is written down
   * @throws UnreadableDispatch if the charset is none of those that are read
   */
  static Decoding of(byte[] body, @Nullable String parameter, CopyFormat format) {
    Decoding said = of(body, charset(parameter));
    String declared = parameter == null && said.skip == 0 ? format.charset(body) : null;
    return declared == null ? said : of(body, charset(declared));
  }

  private static @Nullable Charset charset(@Nullable String name) {
    Charset named = name == null ? null : NAMES.get(name.strip().toUpperCase(Locale.ROOT));
    if (name != null && named == null) {
      throw new UnreadableDispatch(
          UnreadableDispatch.Cause.UNSUPPORTED_TYPE,
          "contentType",
          "The charset \"" + Excerpt.of(name) + "\" is not read; these are: " + ALLOWED + ".");
    }
    return named;
  }

  private static Decoding of(byte[] body, @Nullable Charset named) {
    if (isUtf8(named) && startsWith(body, 0xEF, 0xBB, 0xBF)) {
      return new Decoding(StandardCharsets.UTF_8, 3);
    }
    if (isUtf16(named, StandardCharsets.UTF_16BE) && startsWith(body, 0xFE, 0xFF)) {
      return new Decoding(StandardCharsets.UTF_16BE, 2);
    }
    if (isUtf16(named, StandardCharsets.UTF_16LE) && startsWith(body, 0xFF, 0xFE)) {
      return new Decoding(StandardCharsets.UTF_16LE, 2);
    }
    return new Decoding(named == null ? StandardCharsets.UTF_8 : named, 0);
  }

  /**
   * The characters.
   *
   * @throws UnreadableDispatch if a byte is not what the charset allows; names its offset
   */
  String decode(byte[] body) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(body, skip, body.length - skip);
    CharBuffer out = CharBuffer.allocate(body.length - skip);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw malformed(body, in.position());
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  private UnreadableDispatch malformed(byte[] body, int offset) {
    return new UnreadableDispatch(
        UnreadableDispatch.Cause.MALFORMED,
        null,
        String.format(
            Locale.ROOT,
            "The byte 0x%02X at offset %d is not valid %s.",
            body[offset],
            offset,
            charset.name()));
  }

  private static boolean isUtf8(@Nullable Charset named) {
    return named == null || named.equals(StandardCharsets.UTF_8);
  }

  private static boolean isUtf16(@Nullable Charset named, Charset order) {
    return named == null || named.equals(StandardCharsets.UTF_16) || named.equals(order);
  }

  private static boolean startsWith(byte[] body, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (body.length <= i || Byte.toUnsignedInt(body[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Charset> names() {
    Map<String, Charset> names = new TreeMap<>();
    for (Charset charset :
        Set.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.US_ASCII,
            WINDOWS)) {
      names.put(charset.name().toUpperCase(Locale.ROOT), charset);
      charset.aliases().forEach(alias -> names.put(alias.toUpperCase(Locale.ROOT), charset));
    }
    return Map.copyOf(names);
  }
}
