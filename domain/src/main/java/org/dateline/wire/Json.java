package org.dateline.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON from outside, read strictly: one object, nothing after it, no name twice. */
final class Json {

  private static final int DEEPEST = 64;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEEPEST)
                      .maxNumberLength(100)
                      .maxNameLength(1000)
                      // The body as a whole is bounded before it comes here.
                      .maxStringLength(Integer.MAX_VALUE)
                      .build())
              .build());

  private Json() {}

  /**
   * The object that the body is. Reads to the very end first, so that what is not JSON is told as
   * that, whatever else is wrong.
   *
   * @throws UnreadableDispatch if it is not one JSON object
   */
  static JsonNode object(String body) {
    List<JsonNode> values = values(body);
    if (values.size() == 1 && values.get(0).isObject()) {
      return values.get(0);
    }
    boolean isObject = !values.isEmpty() && values.get(0).isObject();
    throw ItemFields.invalid(
        null,
        values.isEmpty()
            ? "is empty"
            : isObject ? "holds more than one JSON value" : "must be a JSON object");
  }

  private static List<JsonNode> values(String body) {
    List<JsonNode> values = new ArrayList<>();
    try (JsonParser parser = MAPPER.getFactory().createParser(body)) {
      while (parser.nextToken() != null) {
        values.add(parser.readValueAsTree());
      }
      return values;
    } catch (JsonEOFException e) {
      throw malformed("ends before it is complete", e);
    } catch (JsonProcessingException e) {
      throw malformed("is not JSON, or nested deeper than " + DEEPEST + ",", e);
    } catch (IOException e) {
      throw new UncheckedIOException("from a string in memory", e);
    }
  }

  /** The string or number of the first of these names that has one, or null. */
  static @Nullable String text(JsonNode object, String... names) {
    for (String name : names) {
      JsonNode value = object.path(name);
      if (value.isTextual() || value.isIntegralNumber()) {
        return value.asText();
      }
    }
    return null;
  }

  private static UnreadableDispatch malformed(String what, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String where =
        at == null
            ? ""
            : " at line "
                + at.getLineNr()
                + ", column "
                + at.getColumnNr()
                + ", offset "
                + at.getCharOffset();
    return new UnreadableDispatch(
        UnreadableDispatch.Cause.MALFORMED, null, "The body " + what + where + ".");
  }
}
