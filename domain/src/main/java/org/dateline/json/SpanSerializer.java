package org.dateline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.dateline.text.Span;

/** A span in code points. The writer must have been told which text the span is of. */
final class SpanSerializer extends StdSerializer<Span> {

  private static final long serialVersionUID = 1L;

  SpanSerializer() {
    super(Span.class);
  }

  @Override
  public void serialize(Span span, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    if (!(provider.getAttribute(CodePoints.class) instanceof CodePoints points)) {
      throw new IllegalStateException("a span is written by ReadingJson, which knows its text");
    }
    Span counted = points.of(span);
    json.writeStartObject();
    json.writeNumberField("start", counted.start());
    json.writeNumberField("end", counted.end());
    json.writeEndObject();
  }
}
