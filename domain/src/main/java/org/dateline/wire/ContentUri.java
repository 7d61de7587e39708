package org.dateline.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.text.Text;

/**
 * The uri of an item whose sender gave none: the same content always has the same. Everything that
 * is said of the item counts, but for its revision and when that was made, which are a version of
 * an item and not the item; what the text says of itself counts with the text.
 */
final class ContentUri {

  private static final String PREFIX = "urn:dateline:sha256:";

  private ContentUri() {}

  static String of(ItemFields fields, Text text) {
    Map<String, String> content = new TreeMap<>(fields.values());
    content.put("subjects", String.join("\n", fields.subjects()));
    content.put("notes", String.join("\n", fields.notes()));
    content.values().removeIf(String::isBlank);
    content.remove("revision");
    content.remove("revised");
    content.remove("uri");
    content.put("text", text.chars());
    MessageDigest digest = sha256();
    content.forEach(
        (name, value) -> {
          digest.update(counted(name));
          digest.update(counted(value));
        });
    return PREFIX + HexFormat.of().formatHex(digest.digest());
  }

  /** With its length before it, so that no two contents run together into the same bytes. */
  private static byte[] counted(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Integer.BYTES + bytes.length)
        .putInt(bytes.length)
        .put(bytes)
        .array();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
