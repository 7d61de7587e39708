package org.dateline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LineFormatTest {

  @Test
  void keepsARecordWithItsExceptionInOneLine() {
    LogRecord entry = new LogRecord(Level.WARNING, "spiked {0}");
    entry.setParameters(new Object[] {"a story"});
    entry.setLoggerName("org.dateline.desk");
    entry.setThrown(new IllegalStateException("why", new RuntimeException("because")));
    String line = new LineFormat().format(entry);
    assertEquals(1, line.lines().count());
    assertTrue(line.contains(" WARNING org.dateline.desk: spiked a story | "), line);
    assertTrue(line.contains("caused by java.lang.RuntimeException: because"), line);
  }

  @Test
  void letsNobodyForgeALine() {
    assertEquals("a b c d e f g", LineFormat.oneLine("a\nb\rc\u001bd\u2028e\u202ef\u0085g"));
  }

  @Test
  void keepsEveryOtherCharacter() {
    assertEquals(
        "Türkiye, Süveyda, \uD83D\uDCF0", LineFormat.oneLine("Türkiye, Süveyda, \uD83D\uDCF0"));
  }

  @Test
  void letsTheServerSpeakOnlyToWarn() {
    assertFalse(isLogged("org.glassfish.web", Level.INFO));
    assertTrue(isLogged("org.glassfish.web", Level.WARNING));
    assertTrue(isLogged("org.dateline.desk", Level.INFO));
  }

  private static boolean isLogged(String logger, Level level) {
    LogRecord entry = new LogRecord(level, "text");
    entry.setLoggerName(logger);
    return new Quiet().isLoggable(entry);
  }
}
