package org.dateline.parsing.corenlp;

import java.nio.file.Path;

/** The engine, loaded once for all tests of a run. */
public final class LoadedEngine {

  private static final CoreNlpEngine ENGINE =
      CoreNlpEngine.load(Path.of(System.getProperty("dateline.models")));

  private LoadedEngine() {}

  public static CoreNlpEngine get() {
    return ENGINE;
  }
}
