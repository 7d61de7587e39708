package org.dateline.reading;

import java.nio.file.Path;
import org.dateline.document.Document;

/** Reads a document. Immutable and safe for all threads; a reading costs CPU, never I/O. */
public final class Reader {

  /** A reader with the parser's models of that folder; takes some seconds. */
  @SuppressWarnings("DoNotCallSuggester")
  public static Reader from(Path models) {
    throw new UnsupportedOperationException("not there yet " + models);
  }

  /** What was found in the document. Never throws for what the document holds. */
  @SuppressWarnings("DoNotCallSuggester")
  public Reading read(Document document) {
    throw new UnsupportedOperationException("not there yet " + document);
  }
}
