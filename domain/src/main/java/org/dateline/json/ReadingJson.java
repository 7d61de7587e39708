package org.dateline.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.dateline.event.Event;
import org.dateline.reading.Reading;
import org.dateline.text.Text;

/** Readings and events in the contract's JSON form. */
public final class ReadingJson {

  private ReadingJson() {}

  /**
   * The mapper for everything that leaves by HTTP or JMS; safe for all threads, not to be changed.
   */
  @SuppressWarnings("DoNotCallSuggester")
  public static ObjectMapper mapper() {
    throw new UnsupportedOperationException("not there yet");
  }

  /** A whole reading. */
  @SuppressWarnings("DoNotCallSuggester")
  public static String reading(Reading reading) {
    throw new UnsupportedOperationException("not there yet" + reading);
  }

  /** One event of a reading, its spans counted in code points of the reading's text. */
  @SuppressWarnings("DoNotCallSuggester")
  public static String event(Event event, Text text) {
    throw new UnsupportedOperationException("not there yet" + event + text);
  }
}
