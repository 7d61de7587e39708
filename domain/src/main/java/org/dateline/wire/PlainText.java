package org.dateline.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Text;

/**
 * The story's text and nothing else. A leading {@code date 2025-07-23} is the day of publication;
 * it stays in the text, as everything does.
 */
final class PlainText implements CopyFormat {

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "\\A\\s{0,80}+date:?+[ \\t]{1,10}+([0-9]{4}-[0-9]{2}-[0-9]{2})(?=\\s|\\z)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Contents read(String body, ItemFields envelope) {
    if (body.isBlank()) {
      throw new UnreadableDispatch(
          UnreadableDispatch.Cause.INVALID, "text", "The text has no words.");
    }
    return Contents.of(envelope.before(dateLine(body)).document(Text.received(body)));
  }

  /** A line that looks like a date but is no day of the calendar is words like any other. */
  private static Map<String, String> dateLine(String body) {
    Matcher line = DATE_LINE.matcher(body);
    if (!line.find()) {
      return Map.of();
    }
    try {
      return Map.of("published", LocalDate.parse(line.group(1)).toString());
    } catch (DateTimeException e) {
      return Map.of();
    }
  }
}
