package org.dateline.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one document form while it is read. Keeps the first fault instead of stopping at
 * it: whether the body is JSON at all is known only at its end. For one thread.
 */
final class FormFields {

  private static final String TEXT = "text";

  private final Map<String, String> values = new HashMap<>();
  private @Nullable String text;
  private @Nullable UnreadableDispatch fault;

  /** Takes the value on which the parser stands. */
  void take(String name, JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (!name.equals(TEXT) && !ItemFields.LONGEST.containsKey(name)) {
      refuse(Excerpt.of(name), "is not known; the fields are " + known());
    } else if (token == JsonToken.VALUE_STRING) {
      keep(name, parser.getText());
    } else if (token == JsonToken.VALUE_NUMBER_INT && name.equals("revision")) {
      keep(name, parser.getText());
    } else if (token != JsonToken.VALUE_NULL) {
      refuse(name, "must be a string");
    }
  }

  private void keep(String name, String value) {
    if (name.equals(TEXT)) {
      text = value;
    } else {
      values.put(name, value);
    }
  }

  /** Notes a fault, unless there was one before. */
  void refuse(@Nullable String field, String whatIsWrong) {
    if (fault == null) {
      fault = ItemFields.invalid(field, whatIsWrong);
    }
  }

  /**
   * What the form says besides its text.
   *
   * @throws UnreadableDispatch if anything was wrong with the form
   */
  Map<String, String> values() {
    if (fault != null) {
      throw fault;
    }
    return values;
  }

  /**
   * @throws UnreadableDispatch if there are no words
   */
  Text text() {
    if (text == null || text.isBlank()) {
      throw ItemFields.invalid(TEXT, text == null ? "is missing" : "has no words");
    }
    return Text.received(text);
  }

  private static String known() {
    TreeSet<String> known = new TreeSet<>(ItemFields.LONGEST.keySet());
    known.add(TEXT);
    return String.join(", ", known);
  }
}
