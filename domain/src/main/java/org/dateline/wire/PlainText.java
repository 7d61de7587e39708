package org.dateline.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    return Contents.of(envelope.before(dateLine(body)).document(body));
  }

  /** A line that looks like a date but is no day of the calendar is words like any other. */
  private static ItemFields dateLine(String body) {
    Matcher line = DATE_LINE.matcher(body);
    ItemDraft said = new ItemDraft();
    if (line.find()) {
      WireTime.lenient(line.group(1)).ifPresent(day -> said.put("published", line.group(1)));
    }
    return said.fields();
  }
}
