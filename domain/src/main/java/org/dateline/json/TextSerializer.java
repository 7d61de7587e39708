package org.dateline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.dateline.text.Text;

/** A text is its characters. */
final class TextSerializer extends StdSerializer<Text> {

  private static final long serialVersionUID = 1L;

  TextSerializer() {
    super(Text.class);
  }

  @Override
  public void serialize(Text text, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeString(text.chars());
  }
}
