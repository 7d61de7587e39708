package org.dateline.settings;

import java.io.Serial;

/** A setting that is missing or has no legal value: it stops the start. Names its key. */
public final class BadSetting extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String key;

  public BadSetting(String key, String whatIsWrong) {
    super(key + " " + whatIsWrong);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
