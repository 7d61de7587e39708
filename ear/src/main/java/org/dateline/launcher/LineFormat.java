package org.dateline.launcher;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * One log record in one line, its exception included. Line breaks and other control characters that
 * come from outside are shown as spaces, so that nobody can forge a line.
 */
public final class LineFormat extends Formatter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);
  private static final int FRAMES = 8;
  private static final int CAUSES = 5;

  @Override
  public String format(LogRecord entry) {
    Instant instant = entry.getInstant();
    StringBuilder line = new StringBuilder(200);
    line.append(TIME.format(instant.atZone(ZoneId.systemDefault())));
    line.append(' ').append(entry.getLevel().getName());
    line.append(' ').append(entry.getLoggerName()).append(": ");
    line.append(formatMessage(entry));
    Throwable thrown = entry.getThrown();
    for (int depth = 0; thrown != null && depth < CAUSES; depth++) {
      describe(thrown, depth == 0 ? " | " : " | caused by ", line);
      thrown = thrown.getCause();
    }
    return oneLine(line) + System.lineSeparator();
  }

  private static void describe(Throwable thrown, String lead, StringBuilder line) {
    line.append(lead).append(thrown);
    StackTraceElement[] frames = thrown.getStackTrace();
    for (int i = 0; i < frames.length && i < FRAMES; i++) {
      line.append(" < ").append(frames[i]);
    }
  }

  /** The text without anything that ends a line, moves the cursor, or turns the writing round. */
  static String oneLine(@Nullable CharSequence text) {
    StringBuilder clean = new StringBuilder();
    String.valueOf(text)
        .codePoints()
        .map(c -> isHarmless(c) ? c : ' ')
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isHarmless(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
