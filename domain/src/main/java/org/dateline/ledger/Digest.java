package org.dateline.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a row of values. Each value is counted before it is taken, and an absent one is not
 * an empty one, so that no two rows run together into the same characters. For one thread.
 */
public final class Digest {

  private static final byte[] ABSENT = counted(-1);

  private final MessageDigest digest = sha256();

  /** Takes one more value. */
  public Digest with(@Nullable String value) {
    if (value == null) {
      digest.update(ABSENT);
      return this;
    }
    return with(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes one more value, as bytes. */
  public Digest with(byte[] value) {
    digest.update(counted(value.length));
    digest.update(value);
    return this;
  }

  /** All 64 hexadecimal digits, in lower case. Nothing may be taken afterwards. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** 128 bits, safe in a path: the prefix and 32 hexadecimal digits. */
  public String id(String prefix) {
    return prefix + hex().substring(0, 32);
  }

  private static byte[] counted(int length) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
