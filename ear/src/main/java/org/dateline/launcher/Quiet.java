package org.dateline.launcher;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Lets through what Dateline says, and of everybody else the warnings. A filter and not levels
 * alone, because parts of the server set their own level while they start.
 */
public final class Quiet implements Filter {
  @Override
  public boolean isLoggable(LogRecord entry) {
    String name = entry.getLoggerName();
    boolean ours = name != null && name.startsWith("org.dateline");
    return ours || entry.getLevel().intValue() >= Level.WARNING.intValue();
  }
}
