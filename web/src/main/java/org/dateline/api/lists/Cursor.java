package org.dateline.api.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.dateline.api.problem.BadParameter;

/**
 * Where a page ended, as the caller carries it to the next: opaque, and with a check, so that one
 * that was cut or changed on its way is told as that. The check is no secret: a position that
 * somebody makes up is a place in the list like any other.
 */
public final class Cursor {

  /** The parameter that carries it. */
  public static final String PARAMETER = "cursor";

  private static final int LONGEST = 2000;
  private static final int CHECK = 4;

  private Cursor() {}

  /**
   * The cursor to a position.
   *
   * @param where the position, in whatever form its list can read back
   */
  public static String of(String where) {
    byte[] bytes = (check(where) + where).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Reads a cursor from outside.
   *
   * @param position reads the position; may throw what the JDK throws for what it cannot read
   * @throws BadParameter if it is none of this list's
   */
  public static <T> T parse(String raw, Function<String, T> position) {
    try {
      if (raw.length() > LONGEST) {
        throw new IllegalArgumentException("too long");
      }
      String checked = new String(Base64.getUrlDecoder().decode(raw), StandardCharsets.UTF_8);
      String where = checked.substring(CHECK * 2);
      if (!checked.startsWith(check(where))) {
        throw new IllegalArgumentException("changed");
      }
      return position.apply(where);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw BadParameter.of(
          PARAMETER, raw, List.of("a cursor as the link to the next page has it, unchanged"));
    }
  }

  private static String check(String where) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(where.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, CHECK));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
