package org.dateline.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.dateline.reading.Reading;
import org.dateline.text.Text;

/**
 * Readings, with all that is found in them, in the contract's JSON form. The same reading always
 * gives the same characters.
 */
public final class ReadingJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new ContractForm())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          // An emoji as itself, in bytes as in characters.
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private ReadingJson() {}

  /**
   * The mapper for everything that leaves by HTTP or JMS; safe for all threads, not to be changed.
   * It knows no text, so it refuses spans: a reading is written by the method of its own.
   */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /** A whole reading. */
  public static String reading(Reading reading) {
    return write(writer(reading.text()), reading);
  }

  /** A record of ours that points into no text. */
  public static String write(Object value) {
    return write(MAPPER.writer(), value);
  }

  /** What was written here, as a tree. */
  public static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored broken: " + e.getOriginalMessage(), e);
    }
  }

  private static ObjectWriter writer(Text text) {
    return MAPPER.writer().withAttribute(CodePoints.class, new CodePoints(text.chars()));
  }

  private static String write(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      // Nothing from outside leads here: a record of ours points outside of its own text.
      throw new IllegalStateException(e);
    }
  }
}
