package org.dateline.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a body names in its own first lines. */
final class Declared {

  private static final int HEAD = 1024;

  private static final Pattern XML =
      Pattern.compile(
          "\\A<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private static final Pattern HTML =
      Pattern.compile(
          "<meta\\s[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9._:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private Declared() {}

  static @Nullable String inXml(byte[] body) {
    return find(XML, body);
  }

  static @Nullable String inHtml(byte[] body) {
    return find(HTML, body);
  }

  /** That it could be read byte by byte shows that it is not in UTF-16, whatever it says. */
  private static @Nullable String find(Pattern pattern, byte[] body) {
    int length = Math.min(HEAD, body.length);
    Matcher found =
        pattern.matcher(new String(body, 0, length, StandardCharsets.ISO_8859_1).stripLeading());
    String name = found.find() ? found.group(1) : null;
    return name == null || name.toUpperCase(Locale.ROOT).startsWith("UTF-16") ? null : name;
  }
}
