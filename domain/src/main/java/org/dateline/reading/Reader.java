package org.dateline.reading;

import org.dateline.document.Document;

/** Reads a document. Immutable and safe for all threads; a reading costs CPU, never I/O. */
public final class Reader {

  /** What was found in the document. Never throws for what the document holds. */
  @SuppressWarnings("DoNotCallSuggester")
  public Reading read(Document document) {
    throw new UnsupportedOperationException("not there yet " + document);
  }
}
