package org.dateline.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The contract's document form. Strict: one object, nothing after it, no name twice, no field that
 * the form does not have, since a misspelt one would be lost without a word.
 */
final class JsonDocument implements CopyFormat {

  private static final int DEEPEST = 64;

  private static final JsonFactory FACTORY =
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
          .build();

  @Override
  public Contents read(String body, ItemFields envelope) {
    FormFields form = new FormFields();
    try (JsonParser parser = FACTORY.createParser(body)) {
      readAll(parser, form);
    } catch (JsonEOFException e) {
      throw malformed("ends before it is complete", e);
    } catch (JsonProcessingException e) {
      throw malformed("is not JSON, or nested deeper than " + DEEPEST + ",", e);
    } catch (IOException e) {
      throw new UncheckedIOException("from a string in memory", e);
    }
    return Contents.of(envelope.before(form.values()).document(form.text()));
  }

  /** Reads to the very end, so that what is not JSON is told as that, whatever else is wrong. */
  private static void readAll(JsonParser parser, FormFields form) throws IOException {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      form.refuse(null, first == null ? "is empty" : "must be a JSON object");
      skipRest(parser);
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      form.take(name, parser);
      parser.skipChildren();
    }
    if (parser.nextToken() != null) {
      form.refuse(null, "holds more than one JSON value");
    }
    skipRest(parser);
  }

  private static void skipRest(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    while (token != null) {
      token = parser.nextToken();
    }
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
