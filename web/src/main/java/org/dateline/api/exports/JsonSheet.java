package org.dateline.api.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.dateline.json.ReadingJson;

/** What all files of JSON have in common: who writes them. */
public abstract class JsonSheet<T> implements Sheet<T> {

  private final JsonGenerator json;

  protected JsonSheet(OutputStream out) throws IOException {
    json = ReadingJson.mapper().createGenerator(out);
  }

  /** The writer. */
  protected final JsonGenerator json() {
    return json;
  }

  /** To the very stream, and on to whoever reads it. */
  @Override
  public final void flush() throws IOException {
    json.flush();
  }
}
