package org.dateline.wire;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an envelope says its body is.
 *
 * @param type type and subtype in lower case: {@code text/plain}
 * @param charset the charset parameter as sent, or null
 */
record MediaType(String type, @Nullable String charset) {

  private static final int LONGEST = 500;
  private static final String TOKEN = "[A-Za-z0-9!#$&^_.+'*%|~-]{1,100}";
  private static final Pattern TYPE = Pattern.compile("\\s*+(" + TOKEN + "/" + TOKEN + ")\\s*+");
  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*+(?:(" + TOKEN + ")=(?:(" + TOKEN + ")|\"([^\"\\\\]{0,100}+)\")\\s*+)?");

  /**
   * Reads a Content-Type as HTTP and JMS senders write it.
   *
   * @throws UnreadableDispatch if it is not one
   */
  static MediaType parse(String raw) {
    Matcher type = TYPE.matcher(raw);
    if (raw.length() > LONGEST || !type.lookingAt()) {
      throw unreadable(raw);
    }
    String charset = null;
    Matcher parameter = PARAMETER.matcher(raw).region(type.end(), raw.length());
    while (parameter.lookingAt()) {
      if (charset == null && "charset".equalsIgnoreCase(parameter.group(1))) {
        charset = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
      }
      parameter.region(parameter.end(), raw.length());
    }
    if (parameter.regionStart() != raw.length()) {
      throw unreadable(raw);
    }
    return new MediaType(type.group(1).toLowerCase(Locale.ROOT), charset);
  }

  /** Whether a person can read it as it is. */
  boolean isText() {
    return type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml");
  }

  private static UnreadableDispatch unreadable(String raw) {
    return new UnreadableDispatch(
        UnreadableDispatch.Cause.UNSUPPORTED_TYPE,
        "contentType",
        "\"" + Excerpt.of(raw) + "\" is not a content type.");
  }
}
